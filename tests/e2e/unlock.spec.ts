import { expect, test, type ElectronApplication } from '@playwright/test';
import type { RunningApp } from '../support/launch';
import { smallReturnFolder, smallReturnToday } from '../support/small-return';
import { childPage } from './pages/child-page';
import { checkInDark } from './pages/looks';
import { taskPage } from './pages/task-page';
import { unlockPage } from './pages/unlock-page';
import { loadReturn, passphrase, setUpCaseload } from './steps/set-up';
import { start } from './steps/start';
import { tabTo } from './steps/tab-to';

test.describe.configure({ mode: 'serial' });

let app: RunningApp;
let recoveryKey: string;
test.beforeAll(async () => {
  app = await start({ today: smallReturnToday });
  recoveryKey = await setUpCaseload(app);
});
test.afterAll(async () => {
  expect(app.complaints).toEqual([]);
  await app.close();
});

const rendererOf = (electron: ElectronApplication): Promise<number> =>
  electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0);

const hasEnded = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return false;
  } catch {
    return true;
  }
};

const half = 'She would rather we met at the library, because';

test('Locking ends what was open, and unlocking leads back to the half-typed word', async () => {
  const caseload = await loadReturn(app, smallReturnFolder());
  await caseload.grid.focus();
  await app.page().keyboard.press('Enter');
  const child = await childPage(app.page(), '104077');
  await child.startReview.click();
  await app.page().getByRole('button', { name: 'Date and place' }).click();
  const place = app.page().getByLabel('Place (optional)');
  await place.fill(half);
  for (let step = 0; step < 8; step += 1) await place.press('ArrowLeft');

  const before = { page: app.page(), pid: await rendererOf(app.electron) };
  await before.page.keyboard.press('Control+L');
  const locked = await app.nextPage();
  const gate = await unlockPage(locked);
  await checkInDark(locked, 'unlock');
  await expect.poll(() => before.page.isClosed()).toBe(true);
  await expect.poll(() => hasEnded(before.pid)).toBe(true);
  expect(app.electron.windows()).toHaveLength(1);
  await expect(locked.getByText(/^Locked at \d{1,2}:\d\d[ap]m\. Everything you typed is saved\.$/u)).toBeVisible();
  await expect(locked.getByText('104077')).toHaveCount(0);

  await expect(gate.passphrase).toBeFocused();
  await gate.unlockWith(passphrase);
  const again = locked.getByLabel('Place (optional)');
  await expect(again).toBeFocused();
  await expect(again).toHaveValue(half);
  await locked.keyboard.type('! ');
  await expect(again).toHaveValue(`${half.slice(0, -8)}! ${half.slice(-8)}`);
});

test('A wrong passphrase is said in words with a growing wait, and the recovery key opens too', async () => {
  await app.page().keyboard.press('Control+L');
  const page = await app.nextPage();
  const gate = await unlockPage(page);
  const said = page.locator('.mantine-InputWrapper-error');
  await gate.unlockWith('');
  await expect(said).toHaveText('Enter your passphrase');
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    await gate.unlockWith(`wrong passphrase ${String(attempt)}`);
    await expect(said).toContainText('That is not the passphrase of this caseload. Capital letters and spaces count.');
    await expect(gate.passphrase).toBeFocused();
  }
  await expect(said).toContainText(/You can try again in [12] seconds?\.$/u);
  await expect(gate.unlock).toHaveAttribute('aria-disabled', 'true');
  await expect(gate.unlock).not.toHaveAttribute('aria-disabled', 'true');
  await gate.useRecoveryKey.click();
  await gate.recoveryKey.fill(recoveryKey.slice(0, -1));
  await gate.unlock.click();
  await expect(said).toHaveText('A recovery key has 28 letters and numbers. You typed 27');
  await gate.recoveryKey.fill(recoveryKey.toLowerCase().replaceAll('-', ' '));
  await gate.unlock.click();
  const forgotten = await gate.newPassphrase();
  await checkInDark(page, 'new-passphrase');
  await forgotten.keepOld.click();
  await taskPage(page, 'Date and place');
});

test('Whoever forgot the passphrase opens with the recovery key and chooses a new one, by keyboard alone', async () => {
  await app.page().keyboard.press('Control+L');
  const page = await app.nextPage();
  const gate = await unlockPage(page);
  await gate.unlockWithRecoveryKey(recoveryKey);
  const forgotten = await gate.newPassphrase();
  await tabTo(page, forgotten.passphrase);
  await page.keyboard.type('Lindqvist1987');
  await page.keyboard.press('Enter');
  await expect(forgotten.problems.getByRole('button')).toHaveText([/^Your name, your council and “Chairside”/u]);
  await forgotten.passphrase.fill('pelican drum abacus crank');
  await forgotten.again.fill('pelican drum abacus crank');
  await tabTo(page, forgotten.use);
  await page.keyboard.press('Enter');
  await taskPage(page, 'Date and place');

  await page.keyboard.press('Control+L');
  const locked = await app.nextPage();
  const again = await unlockPage(locked);
  await again.unlockWith(passphrase);
  await expect(locked.locator('.mantine-InputWrapper-error')).toContainText('That is not the passphrase');
  await again.unlockWith('pelican drum abacus crank');
  await taskPage(locked, 'Date and place');
});
