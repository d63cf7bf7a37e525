import type { RunningApp } from './launch';

type Stopping = { calls: readonly string[]; stopped: boolean };

/**
 * From now on main counts the calls that it answers, and for the one with this number it never answers again: before it
 * does anything, or after it has done it all. The moment at which a test ends the app.
 */
export async function stopAtCall(app: RunningApp, number: number, when: 'before' | 'after'): Promise<void> {
  await app.electron.evaluate(
    ({ ipcMain }, [at, side]) => {
      type Handler = (...all: readonly unknown[]) => Promise<unknown>;
      const handlers = (ipcMain as unknown as { readonly _invokeHandlers: Map<string, Handler> })._invokeHandlers;
      const seen: string[] = [];
      const state: Stopping = { calls: seen, stopped: false };
      Object.assign(globalThis, { stopping: state });
      const never = new Promise<never>(() => undefined);
      for (const [channel, handler] of handlers) {
        handlers.set(channel, async (...all) => {
          if (state.stopped) return never;
          seen.push(channel);
          state.stopped = seen.length === at;
          if (state.stopped && side === 'before') return never;
          const answer = await handler(...all);
          return seen.length >= at && state.stopped ? never : answer;
        });
      }
    },
    [number, when] as const,
  );
}

/** The calls so far, and whether main has stopped. */
export const stoppingOf = (app: RunningApp): Promise<Stopping> =>
  app.electron.evaluate(() => (globalThis as unknown as { readonly stopping: Stopping }).stopping);
