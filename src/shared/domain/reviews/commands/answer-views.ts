import type { Views } from '../review-parts';
import type { ReviewId } from '../review';
import { changeReview } from './change-review';
import type { Apply } from './command-context';

/** Records what the child says, in the child's own words. */
export type AnswerViews = {
  readonly kind: 'answer-views';
  readonly review: ReviewId;
  readonly answer: Partial<Views>;
};

export const answerViews: Apply<AnswerViews> = (file, { review: id, answer }) =>
  changeReview(file, id, (review) => ({ ...review, views: { ...review.views, ...answer } }));
