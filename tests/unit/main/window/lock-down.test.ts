import type { App, Session } from 'electron';
import { describe, expect, it } from 'vitest';
import { lockPages, lockSession } from '../../../../src/main/window/lock-down';
import { pageAddress } from '../../../../src/main/window/page-address';

type Decide = (decision: { readonly cancel: boolean }) => void;
type Asked = {
  permission: (name: string) => boolean;
  granted: (name: string) => boolean;
  cancelled: (url: string) => boolean;
};

/** A session that notes what is done to it, in order, and lets a test ask what it would now allow. */
function aSession(devServer?: string): Asked & { readonly done: readonly string[] } {
  const done: string[] = [];
  const kept = new Map<string, (...args: readonly unknown[]) => unknown>();
  const note = (name: string) => (value: unknown) => {
    done.push(name);
    if (typeof value === 'function') kept.set(name, value as (...args: readonly unknown[]) => unknown);
  };
  const session = {
    setSpellCheckerDictionaryDownloadURL: note('dictionary-address'),
    setSpellCheckerLanguages: note('languages'),
    setSpellCheckerEnabled: note('checker'),
    setPermissionRequestHandler: note('requests'),
    setPermissionCheckHandler: note('checks'),
    setDevicePermissionHandler: note('devices'),
    webRequest: { onBeforeRequest: note('network'), onHeadersReceived: note('headers') },
  };
  lockSession(session as unknown as Session, devServer, () => undefined);
  return {
    done,
    permission: (name) => kept.get('checks')?.(null, name) === true,
    granted: (name) => {
      let allowed = false;
      kept.get('requests')?.(null, name, (answer: boolean) => {
        allowed = answer;
      });
      return allowed;
    },
    cancelled: (url) => {
      let cancel = false;
      const decide: Decide = (decision) => {
        ({ cancel } = decision);
      };
      kept.get('network')?.({ url }, decide);
      return cancel;
    },
  };
}

describe('the session', () => {
  it('is told of no dictionary and no language before anything else', () => {
    expect(aSession().done.slice(0, 3)).toEqual(['dictionary-address', 'languages', 'checker']);
  });

  it('may keep local data for good and nothing else', () => {
    const session = aSession();
    expect([session.permission('persistent-storage'), session.granted('persistent-storage')]).toEqual([true, true]);
    for (const name of [
      'geolocation',
      'notifications',
      'media',
      'clipboard-read',
      'usb',
      'fullscreen',
      'openExternal',
    ]) {
      expect([session.permission(name), session.granted(name)], name).toEqual([false, false]);
    }
  });

  it('loads our own files and nothing from anywhere else', () => {
    const session = aSession();
    expect(session.cancelled('app://local/index.html')).toBe(false);
    for (const url of [
      'https://example.com/',
      'http://localhost:5173/',
      'ws://127.0.0.1/',
      'file:///etc/passwd',
      'blob:app://local/1',
    ]) {
      expect(session.cancelled(url), url).toBe(true);
    }
  });

  it('reaches the development server only where there is one', () => {
    const session = aSession('http://localhost:5173');
    expect(session.cancelled('http://localhost:5173/src/main.tsx')).toBe(false);
    expect(session.cancelled('ws://localhost:5173/')).toBe(false);
    expect(session.cancelled('http://localhost:5174/')).toBe(true);
    expect(session.done).toContain('headers');
    expect(aSession().done).not.toContain('headers');
  });
});

describe('a page', () => {
  const denied = (mayReload: boolean, url: string): readonly string[] => {
    const stopped: string[] = [];
    const contents = {
      on: (event: string, listener: (navigation: unknown) => void) => {
        listener({ url, preventDefault: () => stopped.push(event) });
      },
      setWindowOpenHandler: (decide: () => { readonly action: string }) => stopped.push(decide().action),
    };
    const app = { on: (_event: string, made: (event: unknown, page: unknown) => void) => made(null, contents) };
    lockPages(app as unknown as App, pageAddress(undefined), mayReload, () => undefined);
    return stopped;
  };

  it('stays where it was opened, embeds no other and opens no window', () => {
    const all = ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview', 'deny'];
    for (const url of ['https://example.com/', 'app://local/index.html', 'file:///etc/passwd']) {
      expect(denied(false, url), url).toEqual(all);
    }
  });

  it('may load itself again while it is being developed, and still go nowhere else', () => {
    expect(denied(true, 'app://local/index.html')).toEqual(['will-attach-webview', 'deny']);
    expect(denied(true, 'https://example.com/')).toContain('will-navigate');
  });
});
