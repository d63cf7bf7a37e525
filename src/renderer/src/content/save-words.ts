import type { Instant } from '../../../shared/kernel/clock';
import { failureSentence, type FailureCode } from './failures';
import { timeOfDay } from './times';

type Status =
  | { readonly kind: 'saved'; readonly at: Instant | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly code: FailureCode; readonly retry: () => void };

/** How the typing stands, as the words beside a heading. */
export type SaveWords = {
  readonly kind: 'saved' | 'saving' | 'failed';
  readonly words: string;
  readonly retry?: () => void;
};

/** `Saved 4:22pm`, `Saving…`, `Not saved: the disk is full. …`. Words that wait to be written count as saving. */
export function saveWords(status: Status): SaveWords {
  switch (status.kind) {
    case 'saved':
      return { kind: 'saved', words: status.at === null ? 'Everything is saved' : `Saved ${timeOfDay(status.at)}` };
    case 'saving':
    case 'waiting':
      return { kind: 'saving', words: 'Saving…' };
    case 'failed': {
      const sentence = failureSentence(status.code);
      return {
        kind: 'failed',
        words: `Not saved: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
        retry: status.retry,
      };
    }
  }
}
