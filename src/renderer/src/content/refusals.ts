import type { Refusal } from '../../../shared/domain/reviews/commands/command-context';

const sentences: Readonly<Record<Refusal['code'], string>> = {
  'review-final': 'This review is final and cannot change. A correction is a new version.',
  'review-open': 'A review is open already. Finalise it before you start the next one.',
  'other-open': 'Another review of this child is open. Finalise it before you correct this one.',
  'review-changed': 'The review changed while its documents were made. Check it once more, then finalise it.',
  'person-in-use': 'This person is part of a review, so they stay in the list. Change what they receive instead.',
  'not-found': 'It is no longer there. Go back and open it again.',
};

/** Why something could not be done, and what to do instead. */
export const refusalSentence = (code: Refusal['code']): string => sentences[code];
