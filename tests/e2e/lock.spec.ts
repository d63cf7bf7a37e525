import { expect, test, type ElectronApplication } from '@playwright/test';
import { launch, type RunningApp } from '../support/launch';
import { check } from './pages/arrive';
import { caseloadPage } from './pages/caseload-page';
import { openPractice } from './steps/set-up';

test.describe.configure({ mode: 'serial' });

let app: RunningApp;
test.beforeAll(async () => {
  app = await launch();
  await openPractice(app);
  await atCaseload();
});
test.afterAll(async () => {
  expect(app.complaints).toEqual([]);
  await app.close();
});

/** Nobody has touched the machine for so long. */
const idleFor = (electron: ElectronApplication, seconds: number): Promise<void> =>
  electron.evaluate(({ powerMonitor }, idle) => {
    powerMonitor.getSystemIdleTime = () => idle;
  }, seconds);

async function atCaseload(): Promise<void> {
  const heading = app.page().getByRole('heading', { level: 1, name: 'Caseload', exact: true });
  await expect(heading).toBeVisible({ timeout: 30_000 });
  await app.page().waitForTimeout(300);
}

async function unlockAgain(): Promise<void> {
  await app.page().getByRole('button', { name: 'Open the practice caseload' }).click();
  await atCaseload();
}

test('A minute before it locks the app says so, and any key stays', async () => {
  await idleFor(app.electron, 9 * 60 + 20);
  const warning = app.page().getByRole('alert').getByText('Chairside locks in less than a minute');
  await expect(warning).toBeVisible({ timeout: 15_000 });
  await check(app.page(), 'idle-warning-light');
  await app.page().keyboard.press('Shift');
  await expect(warning).toHaveCount(0);
  await app.page().waitForTimeout(2_500);
  await expect(warning).toHaveCount(0);
  expect(app.electron.windows()).toHaveLength(1);
});

test('The unlock page says why it locked when the screen was locked and when the laptop slept', async () => {
  await idleFor(app.electron, 0);
  for (const [event, words] of [
    ['lock-screen', 'as the screen was locked'],
    ['suspend', 'as the laptop went to sleep'],
  ] as const) {
    const old = app.page();
    await app.electron.evaluate(({ powerMonitor }, name) => powerMonitor.emit(name), event);
    const page = await app.nextPage();
    await expect(
      page.getByText(new RegExp(`^Locked at .* ${words}\\. Everything you typed is saved\\.$`, 'u')),
    ).toBeVisible();
    await expect.poll(() => old.isClosed()).toBe(true);
    await unlockAgain();
  }
});

test('Ten minutes without a key lock it, and a locked app is not locked again', async () => {
  await idleFor(app.electron, 601);
  const page = await app.nextPage();
  await expect(page.getByText(/^Locked at .* after 10 minutes\. Everything you typed is saved\.$/u)).toBeVisible();
  await page.waitForTimeout(3_000);
  await app.electron.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  await page.waitForTimeout(500);
  expect(page.isClosed()).toBe(false);
  await idleFor(app.electron, 0);
  await unlockAgain();
});

test('A lock is not missed while the process of the page before still lingers', async () => {
  const pid = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );
  if (pid === undefined) throw new Error('There is no window');
  // A page that neither answers nor ends: main gives it two seconds for each.
  process.kill(pid, 'SIGSTOP');
  await app.electron.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  const reopened = await app.nextPage();
  await reopened.getByRole('button', { name: 'Open the practice caseload' }).click();
  await expect(reopened.getByRole('heading', { level: 1, name: 'Caseload', exact: true })).toBeVisible();
  const next = app.electron.waitForEvent('window');
  await reopened.keyboard.press('Control+l');
  await next;
  await app.nextPage();
  await unlockAgain();
});

test('A dialogue that is open when the laptop sleeps is answered by nobody, and the unlock page says so', async () => {
  const caseload = await caseloadPage(app.page(), 'caseload-practice-light');
  await caseload.row('Thandi').dblclick();
  await app.page().getByRole('button', { name: 'Documents' }).click();
  await app.electron.evaluate(({ dialog }) => {
    dialog.showSaveDialog = () => new Promise(() => undefined);
  });
  await app
    .page()
    .getByRole('button', { name: /^Save / })
    .first()
    .click();
  await app.page().waitForTimeout(500);
  await app.electron.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  const page = await app.nextPage();
  await expect(page.getByText('The window that asked for a place was closed, and nothing was written.')).toBeVisible();
});
