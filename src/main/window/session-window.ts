import { app, type BrowserWindow, type WebContents } from 'electron';
import type { JobKind, Opened, WhyLocked } from '../../shared/ipc/contract';
import { instantSchema } from '../../shared/kernel/clock';
import type { Log } from '../logging/log';
import type { Renewed } from '../start-up/renewed';
import { type Flush, flush, type Flushed } from './flush';
import { drawn, openWindow, placeOf, showAt, shownAs, type WindowSettings } from './open-window';
import { processEnded } from './page-process';
import { givesUpUnsavedWork } from './unsaved-question';
import { readWindowPlace, saveWindowPlace } from './window-file';
import type { WindowPlace } from './window-place';
import { zoomAfter, type ZoomChange } from './zoom';

/** The one window: opened, locked by being replaced, closed once the page has saved. */
export type SessionWindow = {
  readonly current: () => BrowserWindow | undefined;
  readonly opened: () => Opened;
  readonly open: () => Promise<void>;
  readonly focus: () => void;
  readonly lock: (lock: Lock) => Promise<void>;
  readonly flushed: (saved: boolean, stopped: JobKind | null) => void;
  readonly zoom: (change: ZoomChange) => void;
  /** How a locked app stands, its window's place noted for the next start; null where it is not locked, or is ending. */
  readonly standing: () => Promise<Renewed | null>;
};

/** What a lock is for; `idleMinutes` where nobody had touched the machine for so long. */
export type Lock = { readonly why: WhyLocked; readonly idleMinutes?: number };

type Surroundings = {
  readonly placeFile: string;
  /** How the app stood before it was renewed; null at a start of another kind. */
  readonly renewed: Renewed | null;
  /** Hears that a key reached the page. */
  readonly onKey: () => void;
  /** Hears that what a session held is to be forgotten. */
  readonly onLock: () => void;
  /** The page's work that is under way, and whether one of the system's dialogues is open over it. */
  readonly job: () => JobKind | null;
  readonly hasDialogue: () => boolean;
  /** Has the page make the backup that is due. */
  readonly backUp: (contents: WebContents) => Promise<void>;
  readonly log: Log;
};

/** More lost pages than this within a minute, and a new window would be lost as well. */
const mostLost = 3;
const minute = 60_000;

type Life = Surroundings & {
  readonly settings: WindowSettings;
  readonly saving: Flush;
  window: BrowserWindow | undefined;
  opened: Opened;
  /** A close or lock under way; another lock has nothing to add to it. */
  ending: boolean;
  /** The window was closed meanwhile: once it is replaced, the new one closes too. */
  closeNext: boolean;
  lost: readonly number[];
};

/** Runs the end of a session once the page has saved, or a person has given the unsaved work up. */
async function end(
  life: Life,
  how: 'close' | 'lock',
  work: (window: BrowserWindow, flushed: Flushed) => Promise<void>,
): Promise<void> {
  const { window } = life;
  if (window === undefined) return;
  if (life.ending) {
    life.closeNext ||= how === 'close';
    return;
  }
  life.ending = true;
  try {
    const flushed = await life.saving.ask(window.webContents, life.job());
    if (flushed.work === 'saved') await life.backUp(window.webContents);
    if (flushed.work !== 'unsaved' || (await givesUpUnsavedWork(window, how))) await work(window, flushed);
    else life.closeNext = false;
  } finally {
    life.ending = false;
  }
  if (!life.closeNext) return;
  life.closeNext = false;
  await close(life);
}

const close = (life: Life): Promise<void> =>
  end(life, 'close', async (window) => {
    // Losing the place costs the usual size at the next start, which is no reason to stay open.
    await saveWindowPlace(life.placeFile, placeOf(window)).catch(() => undefined);
    life.window = undefined;
    window.destroy();
    app.quit();
  });

function begin(life: Life, place: WindowPlace | undefined): BrowserWindow {
  const window = openWindow(life.settings, place);
  life.window = window;
  window.on('close', (event) => {
    event.preventDefault();
    void close(life);
  });
  // Windows ends the session without asking a window to close.
  window.on('session-end', () => {
    window.webContents.send('session:flush');
  });
  window.webContents.on('before-input-event', life.onKey);
  window.webContents.on('render-process-gone', () => {
    if (life.window !== window) return;
    life.log('window-gone');
    void pageLost(life, window);
  });
  return window;
}

/** Opens a fresh window at the same bounds, then ends the old one and makes sure that its process is gone. */
async function replace(life: Life, old: BrowserWindow, lock: Lock, flushed: Flushed): Promise<void> {
  const place = placeOf(old);
  const pid = old.webContents.getOSProcessId();
  life.opened = {
    kind: 'locked',
    why: lock.why,
    at: instantSchema.parse(new Date().toISOString()),
    idleMinutes: lock.idleMinutes ?? null,
    saved: flushed.work === 'saved',
    stopped: flushed.stopped ?? (life.hasDialogue() ? 'dialogue' : null),
  };
  life.onLock();
  const next = begin(life, place);
  await drawn(next);
  // Chromium may give both windows one process; then the new page ends with the old one, and another is opened after.
  const shared = next.webContents.getOSProcessId() === pid;
  if (!shared) showAt(next, place);
  old.destroy();
  const ended = pid > 0 ? processEnded(pid, life.log) : Promise.resolve();
  if (shared) {
    next.destroy();
    await ended;
    await show(begin(life, place), place);
  }
  // Not waited for otherwise: the new window is in use by now, and what is asked of it must not be missed.
  life.log('window-replaced', { shared: Number(shared) });
}

async function show(window: BrowserWindow, place: WindowPlace | undefined, shown?: Renewed['shown']): Promise<void> {
  await drawn(window);
  showAt(window, place, shown);
}

async function standingOf({ window, opened, ending, placeFile }: Life): Promise<Renewed | null> {
  if (window === undefined || ending || opened.kind !== 'locked') return null;
  await saveWindowPlace(placeFile, placeOf(window)).catch(() => undefined);
  return { opened, shown: shownAs(window) };
}

async function pageLost(life: Life, window: BrowserWindow): Promise<void> {
  const now = Date.now();
  life.lost = [...life.lost.filter((then) => now - then < minute), now];
  if (life.lost.length > mostLost) app.exit(1);
  else if (!life.ending) await replace(life, window, { why: 'fault' }, { work: 'silent', stopped: life.job() });
}

export function sessionWindow(settings: WindowSettings, surroundings: Surroundings): SessionWindow {
  const saving = flush();
  const life: Life = {
    ...surroundings,
    settings,
    saving,
    window: undefined,
    opened: surroundings.renewed?.opened ?? { kind: 'start' },
    ending: false,
    closeNext: false,
    lost: [],
  };
  return {
    current: () => life.window,
    opened: () => life.opened,
    open: () => {
      const place = readWindowPlace(life.placeFile);
      return show(begin(life, place), place, life.renewed?.shown);
    },
    focus: () => {
      if (life.window?.isMinimized() === true) life.window.restore();
      life.window?.focus();
    },
    lock: (lock) => end(life, 'lock', (window, flushed) => replace(life, window, lock, flushed)),
    flushed: (saved, stopped) => {
      saving.answered(saved, stopped);
    },
    zoom: (change) => {
      const contents = life.window?.webContents;
      contents?.setZoomFactor(zoomAfter(change, contents.getZoomFactor()));
    },
    standing: () => standingOf(life),
  };
}
