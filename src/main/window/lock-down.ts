import type { App, Session, WebContents } from 'electron';
import type { Log } from '../logging/log';
import { scheme, type PageAddress } from './page-address';

// On Linux Chromium fetches a dictionary at start even with its checker off, unless it is told of no language.
function withoutSpellChecker(session: Session): void {
  session.setSpellCheckerDictionaryDownloadURL('app://local/no-dictionary-download/');
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
}

// Local data is kept for good; everything else that a page can ask a person for is refused.
function withoutPermissions(session: Session): void {
  const granted = (permission: string): boolean => permission === 'persistent-storage';
  session.setPermissionRequestHandler((_contents, permission, decide) => {
    decide(granted(permission));
  });
  session.setPermissionCheckHandler((_contents, permission) => granted(permission));
  session.setDevicePermissionHandler(() => false);
}

function withoutNetwork(session: Session, devServer: string | undefined, log: Log): void {
  const own = [`${scheme}:`, 'data:', ...(devServer === undefined ? [] : ['devtools:'])];
  const devHost = devServer === undefined ? undefined : new URL(devServer).host;
  session.webRequest.onBeforeRequest((request, decide) => {
    const { protocol, host } = new URL(request.url);
    const cancel = !own.includes(protocol) && (devHost === undefined || host !== devHost);
    if (cancel) log('request-blocked');
    decide({ cancel });
  });
}

// The development server's own policy: looser for hot reloading, and in no build that is given to people.
function withDevPolicy(session: Session, devServer: string): void {
  const { host } = new URL(devServer);
  const policy = `default-src 'none'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self' ws://${host}; worker-src 'self' blob:`;
  session.webRequest.onHeadersReceived((received, decide) => {
    decide({ responseHeaders: { ...received.responseHeaders, 'content-security-policy': [policy] } });
  });
}

/** Shuts a session before anything else uses it: no dictionary, no permission, no network. */
export function lockSession(session: Session, devServer: string | undefined, log: Log): void {
  withoutSpellChecker(session);
  withoutPermissions(session);
  withoutNetwork(session, devServer, log);
  if (devServer !== undefined) withDevPolicy(session, devServer);
}

type Navigation = { readonly url: string; readonly preventDefault: () => void };

function lockContents(contents: WebContents, page: PageAddress, mayReload: boolean, log: Log): void {
  const stay = (navigation: Navigation): void => {
    if (mayReload && page.isOurs(navigation.url)) return;
    navigation.preventDefault();
    log('navigation-denied');
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Keeps every page where it was opened: no navigation, no windows, no embedded pages. */
export function lockPages(app: App, page: PageAddress, mayReload: boolean, log: Log): void {
  app.on('web-contents-created', (_event, contents) => {
    lockContents(contents, page, mayReload, log);
  });
}
