import type { Instant } from '../../../shared/kernel/clock';
import { failureSentence, type FailureCode } from './failures';
import { dayAndTime } from './times';

/** What a screen says of saving a certificate. */
export const certificateWords = {
  when: ({ finishedAt }: { readonly finishedAt: Instant }): string => dayAndTime(finishedAt).replaceAll('\u00a0', ' '),
  saved: (name: string): string => `Saved as ${name}`,
  failed: (code: FailureCode | 'not-rendered'): string => {
    if (code === 'cancelled') return '';
    return code === 'not-rendered' ? 'The Word file could not be made. Try again.' : failureSentence(code);
  },
};
