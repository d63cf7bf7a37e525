import { defineConfig } from '@playwright/test';

const minutes = (count: number): number => count * 60_000;

export default defineConfig({
  outputDir: 'test-results/playwright',
  // Each file starts apps of its own on profiles of its own, and mostly waits: two at a time halve the wait.
  // A test that needs a second try is a fault to mend.
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: minutes(1),
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: process.env['PLAYWRIGHT_RESULTS'] ?? 'test-results/playwright.json' }]],
  use: { trace: 'off', screenshot: 'off' },
  projects: [
    { name: 'e2e', testDir: 'tests/e2e' },
    { name: 'journey', testDir: 'tests/journey', timeout: minutes(5) },
    { name: 'leaks', testDir: 'tests/leaks', timeout: minutes(5) },
    { name: 'soak', testDir: 'tests/soak', timeout: minutes(60), workers: 1 },
    { name: 'package', testDir: 'tests/package', timeout: minutes(2) },
  ],
});
