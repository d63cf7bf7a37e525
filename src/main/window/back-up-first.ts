import type { WebContents } from 'electron';

/** Has a page make the backup that is due before it ends. */
export type BackUpFirst = {
  /** Resolves when the page has answered, after ten seconds at the latest: the older backup then stands. */
  readonly ask: (contents: WebContents) => Promise<void>;
  readonly answered: () => void;
};

const patience = 10_000;

export function backUpFirst(): BackUpFirst {
  let waiting: (() => void) | undefined;
  return {
    ask: (contents) =>
      new Promise((settle) => {
        if (contents.isDestroyed() || contents.isCrashed()) {
          settle();
          return;
        }
        const timer = setTimeout(settle, patience);
        waiting = () => {
          clearTimeout(timer);
          settle();
        };
        contents.send('session:back-up');
      }),
    answered: () => {
      waiting?.();
      waiting = undefined;
    },
  };
}
