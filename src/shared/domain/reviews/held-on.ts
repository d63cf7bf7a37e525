import type { LocalDate } from '../../kernel/local-date';
import type { Review } from './review';

/** The days of the parts of the meeting, in order. */
const meetingDays = ({ meetings }: Review): readonly LocalDate[] =>
  Object.values(meetings)
    .map(({ on }) => on)
    .sort();

/** The day from which the meeting is still to go on: it was adjourned and no part was held since. Null: it is not. */
export function adjournedSince(review: Review): LocalDate | null {
  const adjourned = review.adjournment?.on;
  const last = meetingDays(review).at(-1);
  return adjourned === undefined || (last !== undefined && last > adjourned) ? null : adjourned;
}

/**
 * The day the review was held: the day of the last part of its meeting, or the planned day of a review without one.
 * Null until then, and while it is adjourned (statutory.md 2.1: a series is dated when its last part is completed).
 */
export function heldOn(review: Review): LocalDate | null {
  if (review.plan.how === 'without-meeting') return review.plan.on;
  return adjournedSince(review) === null ? (meetingDays(review).at(-1) ?? null) : null;
}

/** The day the review is to be held: the one it goes on, where it was adjourned; else the day planned. */
export const plannedFor = (review: Review): LocalDate | null =>
  (adjournedSince(review) === null ? null : review.adjournment?.resumesOn) ?? review.plan.on;

/** The day of the first part, of a review held in several; null for any other. */
export function seriesBegan(review: Review): LocalDate | null {
  const [first, second] = meetingDays(review);
  return first === undefined || second === undefined ? null : first;
}
