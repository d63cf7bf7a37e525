import type { LocalDate } from '../../../kernel/local-date';
import type { ReviewId } from '../review';
import { changeAfter } from './change-after';
import type { Apply } from './command-context';

/** Says on which day the manager received the decisions; null where nobody knows. */
export type AnswerReceipt = {
  readonly kind: 'answer-receipt';
  readonly review: ReviewId;
  readonly receivedOn: LocalDate | null;
};

export const answerReceipt: Apply<AnswerReceipt> = (file, { review, receivedOn }) =>
  changeAfter(file, review, (after) => ({ ...after, receivedOn }));
