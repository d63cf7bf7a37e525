import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { setUpCaseload } from './steps/set-up';
import { start } from './steps/start';

test('Locking makes a backup, and it counts only once it was read back and opened', async () => {
  const app = await start();
  await setUpCaseload(app);
  await expect(app.page().getByRole('heading', { level: 1 })).toBeVisible();
  const next = app.electron.waitForEvent('window');
  await app.page().keyboard.press('Control+l');
  await next;
  const page = await app.nextPage();
  await expect(page.getByRole('heading', { level: 1, name: 'Unlock your caseload' })).toBeVisible();
  const folder = join(app.userData, 'vault', 'backups');
  const [name = ''] = readdirSync(folder).filter((each) => each.endsWith('.chairside'));
  expect(readFileSync(join(folder, 'verified.json'), 'utf8')).toContain(name);
  expect(readdirSync(folder).filter((each) => each.endsWith('.partial'))).toEqual([]);
  await app.close();
});
