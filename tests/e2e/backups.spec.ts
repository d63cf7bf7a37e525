import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { restorePage } from './pages/restore-page';
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

test('A backup opens on another laptop with the recovery key, and with what was in it', async () => {
  const app = await start();
  const recoveryKey = await setUpCaseload(app);
  const next = app.electron.waitForEvent('window');
  await expect(app.page().getByRole('heading', { level: 1 })).toBeVisible();
  await app.page().keyboard.press('Control+l');
  await next;
  const gate = await app.nextPage();
  await expect(gate.getByRole('heading', { level: 1, name: 'Unlock your caseload' })).toBeVisible();
  await app.close();
  const folder = join(app.userData, 'vault', 'backups');
  const [name = ''] = readdirSync(folder).filter((each) => each.endsWith('.chairside'));

  const other = await start();
  const page = other.page();
  await page.getByRole('radio', { name: 'Restore or take over' }).check();
  const restore = await restorePage(page, 'restore-first-light');
  await restore.choose(other.electron, join(folder, name));
  await restore.look('restore-light');
  await restore.otherWay.click();
  await restore.recoveryKey.fill(recoveryKey);
  await restore.restore.click();
  await page.getByRole('button', { name: 'Keep the old passphrase' }).click({ timeout: 30_000 });
  await expect(page.getByText(/made again from the backup/)).toBeVisible({ timeout: 30_000 });
  await other.close();
});
