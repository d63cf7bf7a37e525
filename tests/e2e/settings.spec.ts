import { expect, test } from '@playwright/test';
import type { RunningApp } from '../support/launch';
import { checkInDark } from './pages/looks';
import { settingsPage } from './pages/settings-page';
import { setUpCaseload } from './steps/set-up';
import { start } from './steps/start';

test.describe.configure({ mode: 'serial' });

let app: RunningApp;
test.beforeAll(async () => {
  app = await start({ today: '2026-11-23' });
  await setUpCaseload(app);
});
test.afterAll(async () => {
  expect(app.complaints).toEqual([]);
  await app.close();
});

test('Settings say who chairs', async () => {
  const page = app.page();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: 'Settings' }).click();
  const settings = await settingsPage(page);
  await checkInDark(page, 'settings');
  await expect(settings.section('Who chairs')).toContainText('Amara Lindqvist');
});
