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

/** Waits until the app has asked the machine so many times more how long nobody has touched it. */
async function asked(electron: ElectronApplication, times: number): Promise<void> {
  await electron.evaluate(
    ({ powerMonitor }, count) =>
      new Promise<void>((resolve) => {
        const idle = powerMonitor.getSystemIdleTime();
        let left = count;
        powerMonitor.getSystemIdleTime = () => {
          left -= 1;
          if (left <= 0) setImmediate(resolve);
          return idle;
        };
      }),
    times,
  );
}

/** The process of the page that shows now. */
async function processOfPage(): Promise<number> {
  const pid = await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );
  if (pid === undefined) throw new Error('There is no window');
  return pid;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    // No process has that number any more.
    return false;
  }
}

async function atCaseload(): Promise<void> {
  const heading = app.page().getByRole('heading', { level: 1, name: 'Caseload', exact: true });
  await expect(heading).toBeVisible({ timeout: 30_000 });
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
  // The machine is asked again before the page may warn once more.
  await asked(app.electron, 1);
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
    const pid = await processOfPage();
    await app.electron.evaluate(({ powerMonitor }, name) => powerMonitor.emit(name), event);
    const page = await app.nextPage();
    await expect(
      page.getByText(new RegExp(`^Locked at .* ${words}\\. Everything you typed is saved\\.$`, 'u')),
    ).toBeVisible();
    await expect.poll(() => old.isClosed()).toBe(true);
    await expect.poll(() => isRunning(pid)).toBe(false);
    await unlockAgain();
  }
});

test('Ten minutes without a key lock it, and a locked app is not locked again', async () => {
  await idleFor(app.electron, 601);
  const page = await app.nextPage();
  await expect(page.getByText(/^Locked at .* after 10 minutes\. Everything you typed is saved\.$/u)).toBeVisible();
  await asked(app.electron, 2);
  // A key keeps the app from renewing itself, which a locked one does when it is left alone.
  await page.keyboard.press('Shift');
  await app.electron.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  await asked(app.electron, 1);
  expect(page.isClosed()).toBe(false);
  expect(app.electron.windows()).toHaveLength(1);
  await idleFor(app.electron, 0);
  await unlockAgain();
});

test('A lock is not missed while the process of the page before still lingers', async () => {
  const pid = await processOfPage();
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
    dialog.showSaveDialog = () => {
      Object.assign(globalThis, { isAsking: true });
      return new Promise(() => undefined);
    };
  });
  await app
    .page()
    .getByRole('button', { name: /^Save / })
    .first()
    .click();
  await expect.poll(() => app.electron.evaluate(() => 'isAsking' in globalThis)).toBe(true);
  await app.electron.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  const page = await app.nextPage();
  await expect(page.getByText('The window that asked for a place was closed, and nothing was written.')).toBeVisible();
});

test('Closing the window while a lock replaces it closes the app', async () => {
  const other = await launch();
  await openPractice(other);
  const ended = new Promise((resolve) => other.electron.process().once('exit', resolve));
  await other.electron.evaluate(({ BrowserWindow, powerMonitor }) => {
    powerMonitor.emit('suspend');
    for (const window of BrowserWindow.getAllWindows()) window.close();
  });
  await ended;
});
