import { defineConfig } from '@playwright/test';

const minutes = (count: number): number => count * 60_000;

export default defineConfig({
  outputDir: 'test-results/playwright',
  // The real app is started by each test, so one at a time; a test that needs a second try is a fault to mend.
  workers: 1,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: minutes(1),
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: process.env['PLAYWRIGHT_RESULTS'] ?? 'test-results/playwright.json' }]],
  use: { trace: 'off', screenshot: 'off' },
  projects: [
    { name: 'e2e', testDir: 'tests/e2e' },
    { name: 'journey', testDir: 'tests/journey', timeout: minutes(5) },
    { name: 'package', testDir: 'tests/package', timeout: minutes(2) },
  ],
});
