import type { Participation } from '../review-parts';
import type { ReviewId } from '../review';
import { changeReview } from './change-review';
import type { Apply } from './command-context';

/** Records how the child took part. */
export type AnswerParticipation = {
  readonly kind: 'answer-participation';
  readonly review: ReviewId;
  readonly answer: Partial<Participation>;
};

export const answerParticipation: Apply<AnswerParticipation> = (file, { review: id, answer }) =>
  changeReview(file, id, (review) => ({ ...review, participation: { ...review.participation, ...answer } }));
