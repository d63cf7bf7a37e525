import { dirname, join } from 'node:path';
import { app, Menu, powerMonitor, session, type IpcMainInvokeEvent } from 'electron';
import { z } from 'zod';
import type { LocalDate } from '../shared/kernel/local-date';
import { chosenFolders, type ChosenFolders } from './files/chosen-folders';
import { dialogues, type Dialogues } from './files/dialogues';
import { leftovers, type Leftovers } from './files/leftovers';
import { whereRoom, type WhereRoom } from './files/room';
import { appHandlers } from './ipc/app-handlers';
import { backupChannels } from './ipc/backup-channels';
import { blobHandlers } from './ipc/blob-handlers';
import { documentHandlers } from './ipc/document-handlers';
import { exportHandlers } from './ipc/export-handlers';
import { calendarHandlers } from './ipc/calendar-handlers';
import { identityHandlers } from './ipc/identity-handlers';
import { leftoverHandlers } from './ipc/leftover-handlers';
import { journalHandlers } from './ipc/journal-handlers';
import { laptopHandlers } from './ipc/laptop-handlers';
import { packHandlers } from './ipc/pack-handlers';
import { register } from './ipc/register';
import { returnHandlers } from './ipc/return-handlers';
import { vaultHandlers } from './ipc/vault-handlers';
import { createLog } from './logging/log';
import { policyPath, readPolicy } from './policy/machine-policy';
import { renew } from './start-up/renew';
import { readRenewed } from './start-up/renewed';
import { appendSwitches } from './start-up/switches';
import { todayArgument } from './start-up/today-argument';
import { systemKeychain } from './vault/keychain';
import { finishRestore } from './vault/set-aside';
import { openVaults, type Vaults } from './vault/vaults';
import { backUpFirst } from './window/back-up-first';
import { idleLock } from './window/idle-lock';
import { keptLaptopSettings, type KeptLaptopSettings } from './window/laptop-settings';
import { lockPages, lockSession } from './window/lock-down';
import { menuTemplate, type MenuAction } from './window/menu';
import type { WindowSettings } from './window/open-window';
import { pageAddress } from './window/page-address';
import { renewal } from './window/renewal';
import { registerScheme, servePage } from './window/serve-page';
import { type Lock, sessionWindow, type SessionWindow } from './window/session-window';

const say = (line: string): void => {
  process.stderr.write(line);
};
const built = dirname(__dirname);
const log = createLog(process.env['CHAIRSIDE_LOG'] === '1', say);
const devServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
const page = pageAddress(devServer);
/** Another policy file stands in for the laptop's own while the app is developed or tested. */
const policyFile = (app.isPackaged ? undefined : process.env['CHAIRSIDE_POLICY']) ?? policyPath(process);

function isOurCall({ sender, senderFrame }: IpcMainInvokeEvent, window: SessionWindow): boolean {
  const contents = window.current()?.webContents;
  return senderFrame !== null && sender === contents && senderFrame.parent === null && page.isOurs(senderFrame.url);
}

function act(action: MenuAction, window: SessionWindow, lock: (how: Lock) => void): void {
  if (action === 'lock') lock({ why: 'asked' });
  else if (action === 'zoom-in' || action === 'zoom-out' || action === 'zoom-reset') window.zoom(action);
  else window.current()?.webContents.send('menu:command', action);
}

/** What a person opens and saves. */
const filesOfPeople = (choosing: Dialogues, folders: ChosenFolders, room: WhereRoom, cutOff: Leftovers) => ({
  ...returnHandlers(choosing),
  ...documentHandlers(choosing, app.getPath('documents'), cutOff.during),
  ...identityHandlers(choosing, app.getPath('documents')),
  ...calendarHandlers(choosing),
  ...exportHandlers(choosing, folders, room, cutOff.during),
  ...packHandlers(choosing, app.getPath('documents'), room, cutOff.during),
  ...leftoverHandlers(cutOff),
});

const windowSettings = (laptop: KeptLaptopSettings): WindowSettings => ({
  page,
  preload: join(built, 'preload', 'index.js'),
  devTools: !app.isPackaged,
  hidden: () => laptop.now().hideFromCapture,
});

/** Hears the menu, a second start of the app, and what the machine is about to do. */
function listen(window: SessionWindow, lock: (how: Lock) => void, vaults: Vaults): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate((action) => act(action, window, lock))));
  app.on('second-instance', window.focus);
  app.on('will-quit', () => void vaults.close());
  powerMonitor.on('lock-screen', () => lock({ why: 'screen' }));
  powerMonitor.on('suspend', () => lock({ why: 'suspend' }));
  powerMonitor.on('shutdown', () => lock({ why: 'shutdown' }));
}

async function start(today: LocalDate | null): Promise<void> {
  await app.whenReady();
  lockSession(session.defaultSession, devServer, log);
  servePage(join(built, 'renderer'), log);
  const userData = app.getPath('userData');
  const vaults = openVaults(userData);
  await finishRestore(vaults.paths('own'));
  const [folders, room, policy] = [chosenFolders(), whereRoom(userData), readPolicy(policyFile)];
  const laptop = await keptLaptopSettings(join(userData, 'laptop.json'), policy);
  const backingUp = backUpFirst();
  const idle = idleLock({
    // Asked for by its name each time, so that a test can stand in for the machine.
    idleSeconds: () => powerMonitor.getSystemIdleTime(),
    now: () => performance.now(),
    limits: laptop.limits,
    warn: (secondsLeft) => window.current()?.webContents.send('session:idle', secondsLeft),
    lock: (idleMinutes) => void window.lock({ why: 'idle', idleMinutes }),
  });
  const renewing = renewal({ renew: () => void renew(window, vaults), isBusy: () => choosing.isOpen() });
  const window: SessionWindow = sessionWindow(windowSettings(laptop), {
    placeFile: join(userData, 'window.json'),
    renewed: readRenewed(process.argv),
    onKey: renewing.touched,
    onLock: () => {
      folders.forget();
      choosing.forget();
      idle.forget();
      // What serves a page under development ends with the process it started.
      if (devServer === undefined) renewing.locked();
    },
    job: () => idle.standing().job,
    hasDialogue: () => choosing.isOpen(),
    backUp: backingUp.ask,
    log,
  });
  const choosing = dialogues(window.current);
  const isOpen = (): boolean => idle.standing().open;
  // A gate has nothing to lock, and may show a recovery key that is shown once.
  const lock = (how: Lock): void => {
    if (isOpen()) void window.lock(how);
  };
  register(
    {
      ...appHandlers({ version: app.getVersion(), today }, window, idle, vaults),
      ...vaultHandlers(vaults),
      ...laptopHandlers(laptop, window),
      ...journalHandlers(vaults),
      ...blobHandlers(vaults),
      ...backupChannels({ userData, vaults, choosing, folders, room, policy, backedUp: backingUp.answered, isOpen }),
      ...filesOfPeople(choosing, folders, room, leftovers(userData, systemKeychain)),
    },
    { isOurs: (event) => isOurCall(event, window), called: renewing.called },
    log,
  );

  listen(window, lock, vaults);
  await window.open();
  idle.start();
  log('started');
}

function main(): void {
  z.config({ jitless: true });
  process.on('uncaughtException', () => log('fault'));
  process.on('unhandledRejection', () => log('fault'));
  const today = todayArgument(process.argv);
  if (!today.ok) {
    say('--today takes one day, written like 2018-03-31.\n');
    app.exit(2);
    return;
  }
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  appendSwitches(app.commandLine, devServer !== undefined);
  registerScheme();
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return;
  }
  lockPages(app, page, devServer !== undefined, log);
  // The window's own end decides when to quit, since a lock has a moment without any window.
  app.on('window-all-closed', () => undefined);
  void start(today.value);
}

main();
