import { addDays, daysBetween, type LocalDate } from '../../kernel/local-date';
import type { ChildFile } from '../children/child-file';
import { careSpans } from '../children/review-facts';
import { heldOn, plannedFor } from '../reviews/held-on';
import { earlierReviews } from '../reviews/last-decisions';
import type { Review, ReviewSequence } from '../reviews/review';
import type { Counting } from '../timescales/counting';
import { currentSpan } from '../timescales/kept-apart';
import { midwayClock, preparationClocks } from '../timescales/record-clocks';
import { reviewClock, seriesFrom, type ReviewDue } from '../timescales/review-clock';
import type { HeldOn } from '../timescales/review-facts';

const inOrder = (held: readonly HeldOn[]): readonly HeldOn[] => [...held].sort((a, b) => (a.on < b.on ? -1 : 1));

/** By which clock a review of this sequence is to be held, after those held before it in the same period of care. */
function clockOn(
  child: ChildFile,
  before: readonly HeldOn[],
  sequence: ReviewSequence,
  on: LocalDate,
  counting: Counting,
): ReviewDue | null {
  const span = currentSpan(careSpans(child, on), on);
  if (span === undefined) return null;
  const held = sequence === 'first' ? [] : before.filter((review) => review.on >= seriesFrom(span));
  const due = reviewClock({ span, held, sequence: held.length === 0 ? 'first' : sequence, on }, counting);
  return due.ok ? due.value : null;
}

/** By when this review is to be held, and by which rule; null where the facts or the calendar do not reach. */
export function reviewDue(child: ChildFile, review: Review, today: LocalDate, counting: Counting): ReviewDue | null {
  const on = heldOn(review) ?? plannedFor(review) ?? today;
  const before = earlierReviews(child, review).map((earlier) => ({ on: earlier.on, number: null }));
  return clockOn(child, inOrder(before), review.sequence, on, counting);
}

const after: Readonly<Record<ReviewSequence, ReviewSequence>> = { first: 'second', second: 'later', later: 'later' };

/** By when the review after this one is to be held; null until this one has a day. */
export function nextReviewDue(child: ChildFile, review: Review, counting: Counting): ReviewDue | null {
  const on = heldOn(review) ?? plannedFor(review);
  if (on === null) return null;
  const before = earlierReviews(child, review).map((earlier) => ({ on: earlier.on, number: null }));
  const held = [...inOrder(before).filter((earlier) => earlier.on < on), { on, number: null }];
  return clockOn(child, held, after[review.sequence], on, counting);
}

/** By when the papers are to be with the chair; null until a day is planned. */
export function papersDueFor(review: Review, counting: Counting): LocalDate | null {
  const clocks = review.plan.on === null ? [] : preparationClocks(review.plan.on, counting);
  const papers = clocks.find(({ id }) => id === 'H4')?.due;
  return papers?.ok === true ? papers.value.due : null;
}

/**
 * The day of the check midway to the next review; null until this one has a day. The council's own rule is made for
 * reviews half a year apart: where it would reach the next review, the day halfway there.
 */
export function midwayDueFor(child: ChildFile, review: Review, counting: Counting): LocalDate | null {
  const on = heldOn(review) ?? plannedFor(review);
  const midway = on === null ? undefined : midwayClock(on, counting)[0]?.due;
  if (on === null || midway?.ok !== true) return null;
  const next = nextReviewDue(child, review, counting)?.due;
  if (next === undefined || midway.value.due < next) return midway.value.due;
  return addDays(on, Math.floor(daysBetween(on, next) / 2));
}
