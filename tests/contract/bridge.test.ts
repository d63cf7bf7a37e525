import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Desktop } from '../../src/preload/index';
import { channels } from '../../src/shared/ipc/schemas';

type Listener = (event: unknown, ...facts: readonly unknown[]) => void;

// Electron itself is the one thing here that Node does not have; this stands in for its two ends.
const electron = vi.hoisted(() => {
  const sent: (readonly unknown[])[] = [];
  const listeners = new Map<string, unknown[]>();
  const exposed = new Map<string, unknown>();
  return { sent, listeners, exposed };
});
vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (name: string, value: unknown) => electron.exposed.set(name, value) },
  ipcRenderer: {
    invoke: (...call: readonly unknown[]) => {
      electron.sent.push(call);
      return Promise.resolve({ ok: true, value: null });
    },
    on: (event: string, listener: unknown) =>
      electron.listeners.set(event, [...(electron.listeners.get(event) ?? []), listener]),
    removeListener: (event: string, listener: unknown) =>
      electron.listeners.set(
        event,
        (electron.listeners.get(event) ?? []).filter((other) => other !== listener),
      ),
  },
}));

let desktop: Desktop;
beforeAll(async () => {
  await import('../../src/preload/index');
  desktop = electron.exposed.get('desktop') as Desktop;
});
afterEach(() => {
  electron.sent.length = 0;
});

describe('the bridge', () => {
  it('is the only thing that the page is given', () => {
    expect([...electron.exposed.keys()]).toEqual(['desktop']);
  });

  it('has one function for each channel, and lets no argument through that it does not name', async () => {
    const calls = Object.entries(desktop).filter(([name]) => name !== 'on');
    for (const [, call] of calls) await (call as (...args: unknown[]) => Promise<unknown>)(1, 2, 3, 4, 5, 6, 7, 8);
    expect(electron.sent.map(([channel]) => channel).sort()).toEqual([...channels].sort());
    for (const [index, [name, call]] of calls.entries()) {
      expect(electron.sent[index], name).toHaveLength(1 + (call as { length: number }).length);
    }
  });

  it('tells a listener the facts alone, and stops when asked', () => {
    const heard: unknown[] = [];
    const stop = desktop.on('menu:command', (...facts) => heard.push(facts));
    const tell = (): void => {
      for (const listener of electron.listeners.get('menu:command') ?? []) (listener as Listener)('event', 'save-now');
    };
    tell();
    stop();
    tell();
    expect(heard).toEqual([['save-now']]);
  });
});
