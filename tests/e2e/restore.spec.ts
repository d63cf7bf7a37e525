import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freshFolder, type RunningApp } from '../support/launch';
import { smallReturnFolder, smallReturnToday } from '../support/small-return';
import { checkInDark } from './pages/looks';
import { restorePage } from './pages/restore-page';
import { unlockPage } from './pages/unlock-page';
import { loadReturn, passphrase, setUpCaseload } from './steps/set-up';
import { laptop, resizeTo, start } from './steps/start';

test.describe.configure({ mode: 'serial' });

let app: RunningApp;
let recoveryKey: string;
/** The backup of the caseload while nobody was in it. */
let empty: string;
test.beforeAll(async () => {
  app = await start({ today: smallReturnToday });
  recoveryKey = await setUpCaseload(app);
  await expect(app.page().getByRole('navigation', { name: 'Main' })).toBeVisible();
});
test.afterAll(async () => {
  expect(app.complaints).toEqual([]);
  await app.close();
});

const backups = (): readonly string[] =>
  readdirSync(join(app.userData, 'vault', 'backups')).filter((name) => name.endsWith('.chairside'));
const setAside = (): readonly string[] =>
  readdirSync(app.userData).filter((name) => name.startsWith('vault-set-aside'));

async function lock() {
  await app.page().keyboard.press('Control+L');
  return unlockPage(await app.nextPage());
}

async function restoring(name?: string) {
  await app.page().getByRole('button', { name: 'Restore a backup' }).click();
  return restorePage(app.page(), name);
}

/** What opening wrote is of the laptop's real day, and the test's day is before it. */
const useThisDate = () => app.page().getByRole('button', { name: 'Use this date' }).click({ timeout: 30_000 });
const inCaseload = () => app.page().getByRole('button', { name: /^Caseload/u });

test('What is wrong with a chosen file or a typed passphrase is said where it is, and nothing is put in place', async () => {
  const gate = await lock();
  [empty = ''] = backups();
  await gate.unlockWith(passphrase);
  await expect(inCaseload()).toBeVisible({ timeout: 30_000 });
  await app.page().getByRole('button', { name: 'Import a return' }).click();
  await loadReturn(app, smallReturnFolder());
  await lock();

  const page = await restoring('restore-over-light');
  const other = join(freshFolder('no-backup'), 'notes.chairside');
  writeFileSync(other, 'no backup');
  await page.choose(app.electron, other);
  await expect(page.problem.first()).toContainText('That file is not a backup of Chairside.');
  await page.choose(app.electron, join(app.userData, 'vault', 'backups', empty));
  await expect(page.passphrase).toBeFocused();
  await page.restore.click();
  await expect(page.passphrase).toHaveAccessibleDescription(/Enter the passphrase of that caseload/u);
  await page.passphrase.fill('another passphrase');
  await page.passphrase.press('Enter');
  await expect(page.passphrase).toHaveAccessibleDescription(/That passphrase does not open this backup/u);
  await expect(page.passphrase).toBeFocused();
  await page.look('restore-wrong-light');
  await checkInDark(app.page(), 'restore-wrong');
  await page.otherWay.click();
  await page.recoveryKey.fill(`${recoveryKey.slice(0, -1)}?`);
  await page.restore.click();
  await expect(page.recoveryKey).toHaveAccessibleDescription(/Group 7/u);
  expect(setAside()).toEqual([]);
  await page.leave.click();
  await unlockPage(app.page());
});

test('An earlier backup takes the place of the caseload that stands, which is set aside whole', async () => {
  const page = await restoring('restore-over-light');
  await page.choose(app.electron, join(app.userData, 'vault', 'backups', empty));
  await page.passphrase.fill(passphrase);
  await page.restore.click();
  await useThisDate();
  await expect(inCaseload()).toHaveText(/0$/u, { timeout: 30_000 });
  await expect(app.page().getByText(/saves? behind what this laptop has seen before/u)).toBeVisible();
  expect(setAside()).toHaveLength(1);
  expect(readdirSync(join(app.userData, setAside()[0] ?? '', 'backups')).length).toBeGreaterThan(2);
});

test('The caseload that was set aside comes back as it was, and the other is set aside in its turn', async () => {
  await lock();
  const page = await restoring('restore-bring-back-light');
  await expect(page.bringBack).toHaveCount(1);
  await resizeTo(app, laptop.width, 660);
  await page.look('restore-bring-back-660');
  await resizeTo(app, laptop.width, laptop.height);
  await checkInDark(app.page(), 'restore-bring-back');
  await page.bringBack.click();
  const gate = await unlockPage(app.page());
  await gate.unlockWith(passphrase);
  await useThisDate();
  await expect(inCaseload()).toHaveText(/[1-9]$/u, { timeout: 30_000 });
  expect(setAside()).toHaveLength(1);
});
