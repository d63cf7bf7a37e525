import type { Plan } from '../review-parts';
import type { ReviewId } from '../review';
import { changeReview } from './change-review';
import type { Apply } from './command-context';

/** Says when, where and how the review is to be held, and why it is late where it is. */
export type AnswerPlan = { readonly kind: 'answer-plan'; readonly review: ReviewId; readonly answer: Partial<Plan> };

export const answerPlan: Apply<AnswerPlan> = (file, { review: id, answer }) =>
  changeReview(file, id, (review) => ({ ...review, plan: { ...review.plan, ...answer } }));
