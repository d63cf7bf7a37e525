import type { Conversation } from '../review-parts';
import type { ReviewId } from '../review';
import { changeReview } from './change-review';
import type { Apply } from './command-context';

/** Records the talk with the child before the review, or the lawful reason why there was none. */
export type AnswerConversation = {
  readonly kind: 'answer-conversation';
  readonly review: ReviewId;
  readonly answer: Partial<Conversation>;
};

export const answerConversation: Apply<AnswerConversation> = (file, { review: id, answer }) =>
  changeReview(file, id, (review) => ({ ...review, conversation: { ...review.conversation, ...answer } }));
