import type { RunningApp } from './launch';

/** A call on files that main makes, and what the path it is about ends in. */
export type Step = { readonly call: 'open' | 'rename' | 'readFile' | 'rm'; readonly ending: string };

/** From now on main stops, for ever, at this step: the moment at which the test ends it. */
export function stopAt(app: RunningApp, step: Step): Promise<void> {
  return app.electron.evaluate((_, { call, ending }) => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- a test's code runs outside any module, so it has no other way to one
    const files = process.mainModule?.require('node:fs/promises') as Record<string, unknown>;
    const real = files[call] as (...all: unknown[]) => Promise<unknown>;
    const stopped = (path: unknown): boolean => typeof path === 'string' && path.endsWith(ending);
    const state = globalThis as { stoppedByTest?: boolean };
    files[call] = (...all: unknown[]) => {
      if (!stopped(call === 'rename' ? all[1] : all[0])) return real(...all);
      state.stoppedByTest = true;
      return new Promise(() => undefined);
    };
  }, step);
}

export const isStopped = (app: RunningApp): Promise<boolean> =>
  app.electron.evaluate(() => (globalThis as { stoppedByTest?: boolean }).stoppedByTest === true);
