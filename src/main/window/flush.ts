import type { WebContents } from 'electron';
import type { JobKind } from '../../shared/ipc/contract';

/** What became of the typed work: all saved, not all saved, or no answer in time. */
export type Flushed = {
  readonly work: 'saved' | 'unsaved' | 'silent';
  /** What the page had to stop. */
  readonly stopped: JobKind | null;
};

/** Asks a page to save what it holds, and hears its answer. */
export interface Flush {
  /** Answers within two seconds; within ten where a job runs, which is let finish or stopped first. */
  ask(contents: WebContents, job: JobKind | null): Promise<Flushed>;
  answered(saved: boolean, stopped: JobKind | null): void;
}

const patience = { usual: 2_000, job: 10_000 } as const;

export function flush(): Flush {
  let waiting: ((outcome: Flushed) => void) | undefined;
  return {
    ask: (contents, job) =>
      new Promise((settle) => {
        if (contents.isDestroyed() || contents.isCrashed()) {
          settle({ work: 'silent', stopped: job });
          return;
        }
        const silent: Flushed = { work: 'silent', stopped: job };
        const timer = setTimeout(settle, job === null ? patience.usual : patience.job, silent);
        waiting = (outcome) => {
          clearTimeout(timer);
          settle(outcome);
        };
        contents.send('session:flush');
      }),
    answered: (saved, stopped) => {
      waiting?.({ work: saved ? 'saved' : 'unsaved', stopped });
      waiting = undefined;
    },
  };
}
