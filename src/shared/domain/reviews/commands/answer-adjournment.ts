import type { ReviewId } from '../review';
import type { Adjournment } from '../review-parts';
import { changeReview } from './change-review';
import type { Apply } from './command-context';

/** Says when and why the meeting was put off and when it goes on; null: it was not put off after all. */
export type AnswerAdjournment = {
  readonly kind: 'answer-adjournment';
  readonly review: ReviewId;
  readonly answer: Partial<Adjournment> | null;
};

export const answerAdjournment: Apply<AnswerAdjournment> = (file, { review: id, answer }, { today }) =>
  changeReview(file, id, (review) => ({
    ...review,
    adjournment: answer === null ? null : { on: today, why: '', resumesOn: null, ...review.adjournment, ...answer },
  }));
