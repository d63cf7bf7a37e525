import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freshFolder, type RunningApp } from '../support/launch';
import { picture } from './pages/arrive';
import { checkInDark } from './pages/looks';
import { settingsPage } from './pages/settings-page';
import { unlockPage } from './pages/unlock-page';
import { passphrase, setUpCaseload } from './steps/set-up';
import { start } from './steps/start';

test.describe.configure({ mode: 'serial' });

let app: RunningApp;
let recoveryKey: string;
test.beforeAll(async () => {
  app = await start({ today: '2026-11-23' });
  recoveryKey = await setUpCaseload(app);
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

/** Has every window from now on note whether it was told to hide from screen sharing. */
const noteHiding = () =>
  app.electron.evaluate(({ BrowserWindow }) => {
    const hiding: boolean[] = [];
    BrowserWindow.prototype.setContentProtection = (hide) => void hiding.push(hide);
    Object.assign(globalThis, { hiding });
  });
const hiding = (): Promise<unknown> =>
  app.electron.evaluate((): unknown => ('hiding' in globalThis ? Reflect.get(globalThis, 'hiding') : null));

test('The window is hidden from screen sharing when the chair says so, and so is every window after it', async () => {
  await noteHiding();
  const settings = await settingsPage(app.page());
  await expect(settings.hide).not.toBeChecked();
  await settings.hide.check();
  await expect.poll(hiding).toEqual([true]);
  await app.page().keyboard.press('Control+L');
  const locked = await app.nextPage();
  await (await unlockPage(locked)).unlockWith(passphrase);
  await expect((await settingsPage(locked)).hide).toBeChecked();
  expect(await hiding()).toEqual([true, true]);
});

test('The time until it locks can be made shorter, and holds at once', async () => {
  const settings = await settingsPage(app.page());
  await settings.lockAfter.selectOption('2 minutes');
  await app.electron.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 121;
  });
  const locked = await app.nextPage();
  await expect(locked.getByText(/^Locked at .* after 2 minutes\./u)).toBeVisible();
  await app.electron.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 0;
  });
  await (await unlockPage(locked)).unlockWith(passphrase);
  await settingsPage(locked);
});

test('A new passphrase takes the place of the old one, which is asked for first', async () => {
  const page = app.page();
  const settings = await settingsPage(page);
  const form = await settings.choosePassphrase();
  await form.now.fill('not the passphrase');
  await form.next.fill('pelican drum abacus crank');
  await form.again.fill('pelican drum abacus crank');
  await form.change.click();
  await expect(form.problems.getByRole('button')).toHaveText([
    'That is not the passphrase of this caseload. Capital letters and spaces count.',
  ]);
  await form.now.fill(passphrase);
  await form.change.click();
  await expect(page.getByText('The passphrase is changed')).toBeVisible();

  await page.keyboard.press('Control+L');
  const locked = await app.nextPage();
  const gate = await unlockPage(locked);
  await gate.unlockWith(passphrase);
  await expect(locked.getByText(/^That is not the passphrase of this caseload/u)).toBeVisible();
  await gate.unlockWith('pelican drum abacus crank');
  await settingsPage(locked);
});

test('A new recovery key takes the place of the old one once two of its groups are typed back', async () => {
  const page = app.page();
  const settings = await settingsPage(page);
  const key = await settings.replaceRecoveryKey('pelican drum abacus crank');
  await checkInDark(page, 'new-recovery-key');
  await key.keep.click();
  await expect(page.getByRole('group', { name: 'There is a problem' }).getByRole('button')).toHaveCount(2);
  await key.typeBoth();
  await key.keep.click();
  await expect(page.getByText('The recovery key is changed')).toBeVisible();

  await page.keyboard.press('Control+L');
  const locked = await app.nextPage();
  const gate = await unlockPage(locked);
  await gate.unlockWithRecoveryKey(recoveryKey);
  await expect(locked.getByText('That is not the recovery key of this caseload.')).toBeVisible();
  await gate.recoveryKey.fill(key.groups.join(' '));
  await gate.unlock.click();
  await (await gate.newPassphrase()).keepOld.click();
  await settingsPage(locked);
});

test('A policy file holds the time until it locks to a most, and says who set it', async () => {
  const policy = join(freshFolder('policy'), 'policy.json');
  writeFileSync(
    policy,
    JSON.stringify({ setBy: 'Northvale Council IT', locks: { afterMinutes: 8, inMeetingMinutes: 15 } }),
  );
  process.env['CHAIRSIDE_POLICY'] = policy;
  try {
    const held = await start({ today: '2026-11-23' });
    await setUpCaseload(held);
    await held.page().getByRole('navigation', { name: 'Main' }).getByRole('button', { name: 'Settings' }).click();
    const settings = await settingsPage(held.page());
    await expect(settings.lockAfter.getByRole('option')).toHaveText(['2 minutes', '5 minutes', '8 minutes']);
    await expect(settings.lockAfter).toHaveValue('8');
    await expect(settings.section('This laptop')).toContainText(
      'During a meeting it waits 15 minutes. Northvale Council IT sets the most that it may wait.',
    );
    await picture(held.page(), 'settings-lock-policy-light');
    await held.electron.evaluate(({ powerMonitor }) => {
      powerMonitor.getSystemIdleTime = () => 481;
    });
    await expect((await held.nextPage()).getByText(/^Locked at .* after 8 minutes\./u)).toBeVisible();
    await held.close();
  } finally {
    delete process.env['CHAIRSIDE_POLICY'];
  }
});
