import type { DecisionId } from '../decision';
import { inOrder, numbered } from '../decision-order';
import type { ReviewId } from '../review';
import { changeReview } from './change-review';
import type { Apply } from './command-context';

/** Takes a decision away; those after it move up. */
export type RemoveDecision = { readonly kind: 'remove-decision'; readonly review: ReviewId; readonly id: DecisionId };

export const removeDecision: Apply<RemoveDecision> = (file, { review: reviewId, id }) =>
  changeReview(file, reviewId, (review) => ({
    ...review,
    decisions: numbered(inOrder(review.decisions).filter((decision) => decision.id !== id)),
  }));
