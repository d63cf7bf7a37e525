import type { ChairView } from '../review-parts';
import type { ReviewId } from '../review';
import { changeReview } from './change-review';
import type { Apply } from './command-context';

/** Records the chair's view of the care plan. */
export type AnswerChairView = {
  readonly kind: 'answer-chair-view';
  readonly review: ReviewId;
  readonly answer: Partial<ChairView>;
};

export const answerChairView: Apply<AnswerChairView> = (file, { review: id, answer }) =>
  changeReview(file, id, (review) => ({ ...review, chairView: { ...review.chairView, ...answer } }));
