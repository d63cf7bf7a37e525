import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { answerDialogues, type RunningApp } from '../support/launch';
import { checkInDark } from './pages/looks';
import { settingsPage } from './pages/settings-page';
import { newPassphrasePage, unlockPage } from './pages/unlock-page';
import { passphrase, setUpCaseload } from './steps/set-up';
import { start } from './steps/start';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

const missing = /The passphrase goes with a key that this laptop should keep, and it is not here/u;
const next = 'pelican drum abacus crank';

let app: RunningApp;
let recoveryKey: string;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  app = await start();
  recoveryKey = await setUpCaseload(app);
});
test.afterAll(async () => {
  expect(app.complaints).toEqual([]);
  await app.close();
});

/** A laptop whose system has a real key store: here there is none, so one that turns bytes round stands in for it. */
const giveKeyStore = ({ electron }: RunningApp): Promise<void> =>
  electron.evaluate(({ safeStorage }) => {
    const turned = (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte) => byte ^ 0x5a));
    Object.assign(safeStorage, {
      isEncryptionAvailable: () => true,
      getSelectedStorageBackend: () => 'gnome_libsecret',
      encryptString: (text: string) => turned(Buffer.from(text)),
      decryptString: (bytes: Buffer) => turned(bytes).toString(),
    });
  });

async function openSettings() {
  await app.page().getByRole('navigation', { name: 'Main' }).getByRole('button', { name: 'Settings' }).click();
  return (await settingsPage(app.page())).deviceKey();
}

async function lock() {
  const window = app.electron.waitForEvent('window');
  await app.page().keyboard.press('Control+L');
  await window;
  return unlockPage(await app.nextPage());
}

test('A laptop without a real key store says that its key cannot be used', async () => {
  const device = await openSettings();
  await expect(device.section).toContainText('This laptop has no key store that hides what it holds');
  await expect(device.use).toHaveCount(0);
});

test('The passphrase is made to go with the laptop’s key, and opens together with it', async () => {
  await giveKeyStore(app);
  await app.page().getByRole('navigation', { name: 'Main' }).getByRole('button', { name: 'Filing' }).click();
  const device = await openSettings();
  await device.section.scrollIntoViewIfNeeded();
  await device.look('device-key-off-light');
  await device.use.click();
  await device.passphrase.fill('not the passphrase');
  await device.use.click();
  await expect(device.problems.getByRole('button')).toHaveText([/^That is not the passphrase of this caseload/u]);
  await device.look('device-key-form-light');
  await checkInDark(app.page(), 'device-key-form');
  await device.passphrase.fill(passphrase);
  await device.use.click();
  await expect(device.section).toContainText('The lock is changed');
  await expect(device.section).toContainText('The passphrase opens this caseload only on this laptop');
  await device.section.scrollIntoViewIfNeeded();
  await checkInDark(app.page(), 'device-key-on');
  expect(readdirSync(join(app.userData, 'device-keys'))).toHaveLength(1);
  const gate = await lock();
  await gate.unlockWith(passphrase);
  await expect((await openSettings()).alone).toBeVisible();
});

test('A backup from then opens on another laptop by the recovery key alone', async () => {
  const gate = await lock();
  const folder = join(app.userData, 'vault', 'backups');
  const newest = readdirSync(folder)
    .filter((name) => name.endsWith('.chairside'))
    .sort((a, b) => Number.parseInt(a) - Number.parseInt(b))
    .at(-1);
  await gate.unlockWith(passphrase);
  await openSettings();
  const other = await start();
  const page = other.page();
  await page.getByRole('radio', { name: 'Restore or take over' }).check();
  await answerDialogues(other.electron, { open: [join(folder, newest ?? '')] });
  await page.getByRole('button', { name: 'Choose the backup file' }).click();
  await page.getByLabel('Passphrase of that caseload').fill(passphrase);
  await page.getByRole('button', { name: 'Restore this backup' }).click();
  await expect(page.getByText(missing)).toBeVisible();
  await page.getByRole('button', { name: 'Use the recovery key' }).click();
  await page.getByLabel('Recovery key of that caseload').fill(recoveryKey);
  await page.getByRole('button', { name: 'Restore this backup' }).click();
  const forgotten = await newPassphrasePage(page);
  await forgotten.passphrase.fill(next);
  await forgotten.again.fill(next);
  await forgotten.use.click();
  await expect(page.getByText(/made again from the backup/u)).toBeVisible({ timeout: 30_000 });
  await other.close();
});

test('A lost key of the laptop is said in words, the recovery key opens, and a new passphrase goes alone', async () => {
  const gate = await lock();
  rmSync(join(app.userData, 'device-keys'), { recursive: true });
  await gate.unlockWith(passphrase);
  await expect(app.page().getByText(missing)).toBeVisible();
  await checkInDark(app.page(), 'unlock-device-key-missing');
  await gate.unlockWithRecoveryKey(recoveryKey);
  const forgotten = await gate.newPassphrase();
  await forgotten.passphrase.fill(next);
  await forgotten.again.fill(next);
  await forgotten.use.click();
  await expect((await openSettings()).use).toBeVisible();
  const again = await lock();
  await again.unlockWith(next);
  await expect((await openSettings()).use).toBeVisible();
});

test('The passphrase is made to open alone again', async () => {
  const device = await openSettings();
  await device.use.click();
  await device.passphrase.fill(next);
  await device.use.click();
  await device.alone.click();
  await device.passphrase.fill(next);
  await device.goAlone.click();
  await expect(device.section).toContainText('The lock is changed');
  rmSync(join(app.userData, 'device-keys'), { recursive: true });
  const gate = await lock();
  await gate.unlockWith(next);
  await expect((await openSettings()).use).toBeVisible();
});
