import { err } from '../../../kernel/result';
import type { DecisionId } from '../decision';
import { inOrder, numbered } from '../decision-order';
import type { ReviewId } from '../review';
import { changeReview } from './change-review';
import type { Apply } from './command-context';

/** Moves a decision to another place in the list, counted from 1; a place beyond either end means that end. */
export type MoveDecision = {
  readonly kind: 'move-decision';
  readonly review: ReviewId;
  readonly id: DecisionId;
  readonly to: number;
};

export const moveDecision: Apply<MoveDecision> = (file, { review: reviewId, id, to }) => {
  const moved = file.reviews[reviewId]?.decisions[id];
  if (moved === undefined) return err({ code: 'not-found' });
  return changeReview(file, reviewId, (review) => {
    const others = inOrder(review.decisions).filter((decision) => decision.id !== id);
    const place = Math.max(0, to - 1);
    return { ...review, decisions: numbered([...others.slice(0, place), moved, ...others.slice(place)]) };
  });
};
