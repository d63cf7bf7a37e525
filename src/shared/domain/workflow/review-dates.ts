import { addDays, daysBetween, type LocalDate } from '../../kernel/local-date';
import type { ChildFile } from '../children/child-file';
import { reviewFacts } from '../children/review-facts';
import { heldOn } from '../reviews/held-on';
import { earlierReviews } from '../reviews/last-decisions';
import type { Review, ReviewSequence } from '../reviews/review';
import { dueDate, type DueDate } from '../timescales/due-date';
import { currentSpan } from '../timescales/kept-apart';
import { midwayClock, preparationClocks } from '../timescales/record-clocks';
import type { RuleAmounts, StartFact } from '../timescales/rule';
import { ruleInForce, withAmount } from '../timescales/rule-in-force';
import type { WorkingCalendar } from '../timescales/working-calendar';

/** What dates are counted with: the working days, and the council's own amounts by rule id. */
export type Counting = { readonly calendar: WorkingCalendar; readonly amounts: RuleAmounts };

function counted(rule: 'T1' | 'T2' | 'T3', start: StartFact, { calendar, amounts }: Counting): DueDate | null {
  const due = dueDate(withAmount(ruleInForce(rule, start.date), amounts), start, calendar);
  return due.ok ? due.value : null;
}

/** The clock that runs from a review that was held. */
function clockFrom(sequence: ReviewSequence, date: LocalDate, counting: Counting): DueDate | null {
  return sequence === 'first'
    ? counted('T2', { event: 'first-review-held', date }, counting)
    : counted('T3', { event: 'review-held', date }, counting);
}

/** By when this review is to be held, and by which rule; null where the facts or the calendar do not reach. */
export function reviewDue(child: ChildFile, review: Review, today: LocalDate, counting: Counting): DueDate | null {
  const on = heldOn(review) ?? review.plan.on ?? today;
  const care = currentSpan(reviewFacts(child, on).care, on);
  const last = earlierReviews(child, review)[0];
  if (review.sequence === 'first' || last === undefined) {
    return care === undefined ? null : counted('T1', { event: 'care-began', date: care.from }, counting);
  }
  return clockFrom(review.sequence === 'second' ? 'first' : 'later', last.on, counting);
}

/** By when the review after this one is to be held; null until this one has a day. */
export function nextReviewDue(review: Review, counting: Counting): DueDate | null {
  const on = heldOn(review) ?? review.plan.on;
  return on === null ? null : clockFrom(review.sequence, on, counting);
}

/** By when the papers are to be with the chair; null until a day is planned. */
export function papersDueFor(review: Review, { calendar, amounts }: Counting): LocalDate | null {
  const clocks = review.plan.on === null ? [] : preparationClocks(review.plan.on, calendar, amounts);
  const papers = clocks.find(({ id }) => id === 'H4')?.due;
  return papers?.ok === true ? papers.value.due : null;
}

/**
 * The day of the check midway to the next review; null until this one has a day. The council's own rule is made for
 * reviews half a year apart: where it would reach the next review, the day halfway there.
 */
export function midwayDueFor(review: Review, counting: Counting): LocalDate | null {
  const on = heldOn(review) ?? review.plan.on;
  const midway = on === null ? undefined : midwayClock(on, counting.calendar, counting.amounts)[0]?.due;
  if (on === null || midway?.ok !== true) return null;
  const next = nextReviewDue(review, counting)?.due;
  if (next === undefined || midway.value.due < next) return midway.value.due;
  return addDays(on, Math.floor(daysBetween(on, next) / 2));
}
