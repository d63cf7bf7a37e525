import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { Renewed } from '../start-up/renewed';
import type { PageAddress } from './page-address';
import { showTextMenu } from './text-menu';
import { type Area, boundsOn, smallest, type WindowPlace } from './window-place';

/** The window behind the page, until the page has drawn itself (tokens.css: --cs-surface). */
const surface = { light: '#ece7e5', dark: '#171316' } as const;
/** A page that has not drawn itself by then is shown as it is, so that a person sees that something is wrong. */
const drawnWithin = 10_000;

export type WindowSettings = {
  readonly page: PageAddress;
  readonly preload: string;
  readonly devTools: boolean;
  /** Whether screenshots and shared screens are to leave the window out. */
  readonly hidden: () => boolean;
};

function displayAreas(): readonly [Area, ...Area[]] {
  const first = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== first.id);
  return [first.workArea, ...others.map(({ workArea }) => workArea)];
}

const windowOptions = (settings: WindowSettings, place: WindowPlace | undefined) => ({
  ...boundsOn(displayAreas(), place?.bounds),
  minWidth: smallest.width,
  minHeight: smallest.height,
  title: 'Chairside',
  show: false,
  autoHideMenuBar: true,
  backgroundColor: nativeTheme.shouldUseDarkColors ? surface.dark : surface.light,
  webPreferences: {
    preload: settings.preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    navigateOnDragDrop: false,
    disableDialogs: true,
    spellcheck: false,
    devTools: settings.devTools,
    zoomFactor: place?.zoom ?? 1,
  },
});

/** Makes a window on our page, hidden. */
export function openWindow(settings: WindowSettings, place: WindowPlace | undefined): BrowserWindow {
  const window = new BrowserWindow(windowOptions(settings, place));
  const { webContents } = window;
  window.setContentProtection(settings.hidden());
  window.on('page-title-updated', (event) => {
    event.preventDefault();
  });
  webContents.on('context-menu', (_event, params) => {
    showTextMenu(params);
  });
  webContents.once('dom-ready', () => {
    webContents.setZoomFactor(place?.zoom ?? 1);
  });
  void webContents.loadURL(settings.page.url).catch(() => undefined);
  return window;
}

/** Resolves when the page has drawn itself, has ended, or has taken too long. */
export const drawn = (window: BrowserWindow): Promise<void> =>
  new Promise((settle) => {
    const timer = setTimeout(settle, drawnWithin);
    const done = (): void => {
      clearTimeout(timer);
      settle();
    };
    window.once('ready-to-show', done);
    window.once('closed', done);
  });

type Shown = Renewed['shown'];

/** Shows a window, in front unless it is told otherwise: nobody else's window is to be covered behind their back. */
export function showAt(window: BrowserWindow, place: WindowPlace | undefined, shown: Shown = 'in-front'): void {
  if (window.isDestroyed()) return;
  if (shown === 'minimised') window.minimize();
  else {
    if (place?.maximised === true) window.maximize();
    if (shown === 'in-front') window.show();
    else window.showInactive();
  }
}

export function shownAs(window: BrowserWindow): Shown {
  if (window.isMinimized()) return 'minimised';
  return window.isFocused() ? 'in-front' : 'behind';
}

export const placeOf = (window: BrowserWindow): WindowPlace => ({
  bounds: window.getNormalBounds(),
  maximised: window.isMaximized(),
  zoom: Math.min(3, Math.max(0.5, window.webContents.getZoomFactor())),
});
