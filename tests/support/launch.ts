import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ConsoleMessage, type ElectronApplication, type Page } from '@playwright/test';

export type LaunchOptions = {
  /** The app's own files; a fresh folder where none is given. */
  readonly userData?: string;
  /** `YYYY-MM-DD`; the system's day where none is given. */
  readonly today?: string;
  /** Another built app folder, such as a test harness. */
  readonly appFolder?: string;
  /** The system's temporary folder; the usual one where none is given. */
  readonly temporary?: string;
  /** Further arguments, as a shortcut would give them. */
  readonly arguments?: readonly string[];
};

/** The real app, started for a test. */
export type RunningApp = {
  readonly electron: ElectronApplication;
  readonly userData: string;
  /** The window that shows now; after a lock it is another one. */
  readonly page: () => Page;
  /** Waits for the window that a lock opens in place of this one. */
  readonly nextPage: () => Promise<Page>;
  /** What the pages said that they should not have: policy violations, errors. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
  /** Ends every process of the app at once, as a power cut would. */
  readonly kill: () => Promise<void>;
};

const isComplaint = (message: ConsoleMessage): boolean =>
  message.type() === 'error' || /content security policy|refused to/i.test(message.text());

function listen(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    if (isComplaint(message)) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
}

export const freshFolder = (name: string): string => mkdtempSync(join(tmpdir(), `chairside-${name}-`));

/** Starts the built app in the runtime that set-up found. Chromium refuses its sandbox to root, and only to root. */
export async function launch(options: LaunchOptions = {}): Promise<RunningApp> {
  const userData = options.userData ?? freshFolder('profile');
  const complaints: string[] = [];
  const executablePath = process.env['ELECTRON_EXEC_PATH'];
  const electron = await _electron.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      options.appFolder ?? process.cwd(),
      `--user-data-dir=${userData}`,
      '--lang=en-GB',
      '--disable-gpu',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.today === undefined ? [] : ['--today', options.today]),
      ...(options.arguments ?? []),
    ],
    env: {
      ...process.env,
      DBUS_SESSION_BUS_ADDRESS: 'disabled:',
      ...(options.temporary === undefined ? {} : { TMPDIR: options.temporary }),
    },
  });
  let page = await electron.firstWindow();
  // Somebody is at the machine: the virtual screen has no keyboard of its own, and is idle from its first minute on.
  await electron.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 0;
  });
  listen(page, complaints);
  return {
    electron,
    userData,
    complaints,
    page: () => page,
    nextPage: async () => {
      const old = page;
      page =
        electron.windows().find((each) => each !== old && !each.isClosed()) ?? (await electron.waitForEvent('window'));
      listen(page, complaints);
      return page;
    },
    close: () => electron.close(),
    kill: async () => {
      const { pid } = electron.process();
      const ended = new Promise((resolve) => electron.process().once('exit', resolve));
      // Playwright starts the app as the head of a process group of its own.
      if (pid !== undefined) process.kill(-pid, 'SIGKILL');
      await ended;
    },
  };
}

/** Answers the next open or save dialogues with these paths, as a person would. */
export async function answerDialogues(
  electron: ElectronApplication,
  answers: { readonly open?: readonly string[]; readonly save?: string },
): Promise<void> {
  await electron.evaluate(({ dialog }, { open, save }) => {
    if (open !== undefined) dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...open] });
    if (save !== undefined) dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: save });
  }, answers);
}
