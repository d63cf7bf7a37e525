import type { WebContents } from 'electron';

/** What became of the typed work: all saved, not all saved, or no answer in time. */
type Flushed = 'saved' | 'unsaved' | 'silent';

/** Asks a page to save what it holds, and hears its answer. */
export interface Flush {
  /** Answers within two seconds. */
  ask(contents: WebContents): Promise<Flushed>;
  answered(saved: boolean): void;
}

const patience = 2_000;

export function flush(): Flush {
  let waiting: ((outcome: Flushed) => void) | undefined;
  return {
    ask: (contents) =>
      new Promise((settle) => {
        if (contents.isDestroyed() || contents.isCrashed()) {
          settle('silent');
          return;
        }
        const timer = setTimeout(settle, patience, 'silent' satisfies Flushed);
        waiting = (outcome) => {
          clearTimeout(timer);
          settle(outcome);
        };
        contents.send('session:flush');
      }),
    answered: (saved) => {
      waiting?.(saved ? 'saved' : 'unsaved');
      waiting = undefined;
    },
  };
}
