import { spawn } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { arrive } from './pages/arrive';
import { caseloadPage } from './pages/caseload-page';
import { firstRunPage } from './pages/first-run-page';
import { importPage } from './pages/import-page';
import { checkInDark } from './pages/looks';
import { newRecoveryKey } from './pages/recovery-key';
import { unlockPage } from './pages/unlock-page';
import { passphrase } from './steps/set-up';
import { start } from './steps/start';
import { tabTo } from './steps/tab-to';

const wrongGroup = (right: string): string => (right.startsWith('0') ? `1${right.slice(1)}` : `0${right.slice(1)}`);

test('A passphrase that leans on the chair’s name is refused, and a suggested one is taken with one press', async () => {
  const app = await start();
  const first = await firstRunPage(app.page());
  await first.name.fill('Amara Lindqvist');
  await first.passphrase.fill('Lindqvist1987');
  await expect(app.page().getByText(/^Your name, your council and “Chairside” are guessed first/u)).toBeVisible();
  await first.suggest.click();
  await first.useSuggested.click();
  await expect(app.page().getByText('Strong: hard to guess, even for a computer')).toBeVisible();
  await expect(first.again).toHaveValue(/^\S+( \S+){4}$/u);
  await expect(first.passphrase).toHaveAttribute('autocomplete', 'new-password');
  await first.check('first-run-suggested-light');
  await first.makeKey.click();
  await first.recoveryKey();
  expect(app.complaints).toEqual([]);
  await app.close();
});

test('A caseload is set up by keyboard alone, and the recovery key is shown once', async () => {
  const app = await start();
  const page = app.page();
  const { keyboard } = page;
  const first = await firstRunPage(page);
  await checkInDark(page, 'first-run');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await tabTo(page, first.name);
  await keyboard.type('Amara Lindqvist');
  await keyboard.press('Tab');
  await expect(first.jobTitle).toHaveValue('Independent Reviewing Officer');
  await tabTo(page, first.passphrase);
  await keyboard.type('short');
  await keyboard.press('Enter');
  await expect(first.problems).toBeFocused();
  await expect(first.problems.getByRole('button')).toHaveText([
    'This can be guessed too soon. Add 1 or 2 words that do not go with it',
  ]);
  await page.keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(first.passphrase).toBeFocused();
  await keyboard.press('Control+A');
  await keyboard.type(passphrase);
  await tabTo(page, first.again);
  await keyboard.type(`${passphrase}s`);
  await keyboard.press('Enter');
  await expect(first.problems.getByRole('button')).toHaveText(['The two passphrases are not the same']);
  await tabTo(page, first.again);
  await keyboard.press('Control+A');
  await keyboard.type(passphrase);
  await tabTo(page, first.makeKey);
  await keyboard.press('Enter');

  const key = await first.recoveryKey();
  await checkInDark(page, 'recovery-key');
  expect(key.groups).toHaveLength(7);
  for (const group of key.groups) expect(group).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}$/u);
  const [one = 0, other = 0] = key.asked;
  await tabTo(page, key.field(one));
  await keyboard.type(wrongGroup(key.rightGroup(one)));
  await tabTo(page, key.field(other));
  await keyboard.type(key.rightGroup(other));
  await keyboard.press('Enter');
  await expect(first.problems).toBeFocused();
  await expect(first.problems.getByRole('button')).toHaveText([
    `Group ${String(one)} is not what the key says. Check it against your copy`,
  ]);
  await tabTo(page, key.field(one));
  await keyboard.press('Control+A');
  await keyboard.type(key.rightGroup(one).toLowerCase());
  await tabTo(page, key.create);
  await keyboard.press('Enter');

  await importPage(page);
  await checkInDark(page, 'import');
  await tabTo(page, page.getByRole('navigation').getByRole('button', { name: 'Caseload 0' }));
  await keyboard.press('Enter');
  const caseload = await caseloadPage(page, 'caseload-empty-light');
  await expect(caseload.empty).toBeVisible();
  await expect(page.getByText(key.rightGroup(one))).toHaveCount(0);
  expect(app.complaints).toEqual([]);
  await app.close();
});

test('A second start on the same profile ends by itself, and the first window stays', async () => {
  const app = await start();
  const { spawnargs } = app.electron.process();
  const own = spawnargs.filter((word) => !/^--(?:inspect|remote-debugging)/u.test(word)).slice(1);
  const second = spawn(process.env['ELECTRON_EXEC_PATH'] ?? spawnargs[0] ?? '', own, { stdio: 'ignore' });
  const code = await new Promise((resolve) => second.once('exit', resolve));
  expect(code).toBe(0);
  expect(app.electron.windows()).toHaveLength(1);
  await firstRunPage(app.page());
  expect(app.complaints).toEqual([]);
  await app.close();
});

test('Whoever closed the app before typing the recovery key back is asked to make another at each unlock', async () => {
  const app = await start();
  const first = await firstRunPage(app.page());
  await first.name.fill('Amara Lindqvist');
  await first.passphrase.fill(passphrase);
  await first.again.fill(passphrase);
  await first.makeKey.click();
  const unkept = await first.recoveryKey();
  await app.page().evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await app.page().getByRole('button', { name: 'Print the key' }).click();
  await expect(app.page().locator('body')).toHaveAttribute('data-printed', 'yes');
  await app.page().emulateMedia({ media: 'print' });
  await expect(app.page().getByText(unkept.rightGroup(1))).toBeVisible();
  await expect(app.page().getByRole('button', { name: 'Create my caseload' })).toBeHidden();
  await app.kill();

  const again = await start({ userData: app.userData });
  const gate = await unlockPage(again.page());
  await gate.unlockWith(passphrase);
  const ask = again.page().getByRole('heading', { name: 'Make a recovery key that you keep' });
  await expect(ask).toBeVisible();
  await again.page().getByRole('button', { name: 'Ask me at the next unlock' }).click();
  await importPage(again.page());
  await again.page().keyboard.press('Control+L');
  const locked = await again.nextPage();
  await (await unlockPage(locked)).unlockWith(passphrase);
  await arrive(locked, 'keep-recovery-key-light', 'Make a recovery key that you keep');
  await checkInDark(locked, 'keep-recovery-key');
  const key = await newRecoveryKey(locked, passphrase);
  await key.typeBoth();
  await key.keep.click();
  await importPage(locked);

  await locked.keyboard.press('Control+L');
  const last = await again.nextPage();
  await (await unlockPage(last)).unlockWith(passphrase);
  await importPage(last);
  expect(again.complaints).toEqual([]);
  await again.close();
});
