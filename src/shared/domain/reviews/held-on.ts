import type { LocalDate } from '../../kernel/local-date';
import type { Review } from './review';

/**
 * The day the review was held: the day of the last part of its meeting, or the planned day of a review without one.
 * Null until then (statutory.md 2.1: a series is dated when its last part is completed).
 */
export function heldOn(review: Review): LocalDate | null {
  if (review.plan.how === 'without-meeting') return review.plan.on;
  return Object.values(review.meetings).reduce<LocalDate | null>(
    (latest, { on }) => (latest === null || on > latest ? on : latest),
    null,
  );
}
