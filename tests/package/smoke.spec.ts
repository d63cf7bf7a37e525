import { chromium, expect, test } from '@playwright/test';
import { type PackagedApp, startPackagedApp } from './packaged-app';

let app: PackagedApp | undefined;

test.beforeAll(async () => {
  app = await startPackagedApp();
});

test.afterAll(async () => {
  await app?.stop();
});

test('the packaged app starts as a plain user, with the sandbox on, and reaches its first page', async () => {
  if (app === undefined) throw new Error('The packaged app was not started.');
  // Without noDefaults Playwright asks Electron for browser contexts, which it does not have.
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${app.port}`, { noDefaults: true });
  try {
    const page = browser.contexts()[0]?.pages()[0];
    if (page === undefined) throw new Error(`The packaged app shows no window.\n${app.output()}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(page.url()).toMatch(/^app:\/\//);

    const renderers = app.rendererStatus();
    expect(renderers.length).toBeGreaterThan(0);
    for (const status of renderers) {
      expect(status, 'the renderer runs under a system call filter').toMatch(/^Seccomp:\s+2$/m);
      expect(status, 'the renderer runs as a plain user').not.toMatch(/^Uid:\s+0\b/m);
    }
  } finally {
    await browser.close();
  }
});
