import type { NextDates } from '../review-parts';
import type { ReviewId } from '../review';
import { changeReview } from './change-review';
import type { Apply } from './command-context';

/** Sets the days of the next review and of the midway check. */
export type AnswerNext = {
  readonly kind: 'answer-next';
  readonly review: ReviewId;
  readonly answer: Partial<NextDates>;
};

export const answerNext: Apply<AnswerNext> = (file, { review: id, answer }) =>
  changeReview(file, id, (review) => ({ ...review, next: { ...review.next, ...answer } }));
