import { daysBetween, type LocalDate } from '../../kernel/local-date';
import type { Counting } from './counting';
import { workingDayBy } from './due-date';
import { dueState } from './due-state';
import { currentSpan, placeInCare, type Apart } from './kept-apart';
import type { NextReview, ReviewProblem, ReviewState } from './next-review-types';
import { nextNumber, reviewClock, reviewType, sequenceOf, seriesFrom } from './review-clock';
import type { CareSpan, HeldOn, ReviewFacts } from './review-facts';
import { factProblems, laterProblems } from './review-problems';

/** The reviews that count: held in the period of care, by today, each day once. */
export function counted(held: readonly HeldOn[], span: CareSpan, today: LocalDate): readonly HeldOn[] {
  const days = new Map<LocalDate, HeldOn>();
  for (const review of held) {
    if (review.on < seriesFrom(span) || review.on > today) continue;
    if (review.number !== null || !days.has(review.on)) days.set(review.on, review);
  }
  return [...days.values()];
}

const stateOf = (due: LocalDate, metOn: LocalDate | null, today: LocalDate, counting: Counting): ReviewState =>
  metOn === null
    ? dueState(due, today, counting)
    : { kind: 'met', on: metOn, daysLate: Math.max(0, daysBetween(due, metOn)) };

/** The meeting of the review that is due: one before the last review held belongs to a review that was left open. */
const metSince = (start: LocalDate, { metOn }: ReviewFacts): LocalDate | null =>
  metOn !== null && metOn >= start ? metOn : null;

const none = ({ reason, on, code }: Apart, problems: readonly ReviewProblem[]): NextReview => ({
  kind: 'none',
  reason,
  on,
  code,
  problems,
});

/** When the next review is due and by which rule, or why none is. Reviews of other periods of care or after today are left out, and named. */
export function nextReview(facts: ReviewFacts, today: LocalDate, counting: Counting): NextReview {
  const found = factProblems(facts, currentSpan(facts.care, today), today);
  const place = placeInCare(facts, today);
  if (place.kind === 'apart') return none(place.apart, found);
  const { span } = place;
  const held = counted(facts.held, span, today);
  const number = nextNumber(held);
  const sequence = sequenceOf(number);
  const due = reviewClock({ span, held, sequence, on: today }, counting);
  if (!due.ok) return none({ reason: 'calendar-ends', on: due.error.start, code: due.error.rule }, found);
  const { due: day, start } = due.value;
  return {
    kind: 'due',
    ...due.value,
    type: reviewType(span, today),
    sequence,
    number,
    holdBy: workingDayBy(day, counting.calendar) ?? day,
    state: stateOf(day, metSince(start.date, facts), today, counting),
    problems: [...found, ...laterProblems(facts, span, held, day)],
  };
}
