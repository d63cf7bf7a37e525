import type { JobKind } from '../../../shared/ipc/contract';
import { observable, type Observable } from './observable';

/** The work under way; `stopping` once a lock waits for it. */
export type RunningJob = { readonly kind: JobKind; readonly stopping: boolean };

/** Work that idle time does not count against, and that a lock lets finish or stops. */
export type Jobs = {
  readonly running: Observable<RunningJob | null>;
  /** Runs work that can be stopped by either signal. */
  readonly run: <T>(
    kind: JobKind,
    stop: AbortSignal | undefined,
    work: (signal: AbortSignal) => Promise<T>,
  ) => Promise<T>;
  /** Stops what can be stopped and waits for the rest; answers the kind that had not finished by itself. */
  readonly end: (patience: number) => Promise<JobKind | null>;
};

type Job = { readonly kind: JobKind; readonly controller: AbortController; readonly ended: Promise<unknown> };

const pause = (ms: number): Promise<'late'> =>
  new Promise((resolve) =>
    setTimeout(() => {
      resolve('late');
    }, ms),
  );

export function jobs(): Jobs {
  const running = observable<RunningJob | null>(null);
  let job: Job | null = null;
  return {
    running,
    run: async (kind, stop, work) => {
      const controller = new AbortController();
      const abort = (): void => {
        controller.abort();
      };
      stop?.addEventListener('abort', abort, { once: true });
      if (stop?.aborted === true) abort();
      const done = work(controller.signal);
      const mine: Job = { kind, controller, ended: done.catch(() => null) };
      job = mine;
      running.set({ kind, stopping: false });
      try {
        return await done;
      } finally {
        stop?.removeEventListener('abort', abort);
        if (job === mine) {
          job = null;
          running.set(null);
        }
      }
    },
    end: async (patience) => {
      if (job === null) return null;
      const { kind, controller, ended } = job;
      running.set({ kind, stopping: true });
      controller.abort();
      const how = await Promise.race([ended, pause(patience)]);
      const finished = typeof how === 'object' && how !== null && 'ok' in how && how.ok === true;
      return finished ? null : kind;
    },
  };
}
