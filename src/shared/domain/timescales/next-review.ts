import { daysBetween, type LocalDate } from '../../kernel/local-date';
import { workingDayBy } from './due-date';
import { currentSpan, placeInCare, type Apart } from './kept-apart';
import type { NextReview, ReviewProblem, ReviewState } from './next-review-types';
import { nextNumber, reviewClock, sequenceOf, seriesFrom } from './review-clock';
import type { CareSpan, HeldOn, ReviewFacts } from './review-facts';
import { factProblems, laterProblems } from './review-problems';
import type { RuleAmounts } from './rule';
import type { WorkingCalendar } from './working-calendar';
import { workingDaysBetween } from './working-days';

const SOON_WORKING_DAYS = 20;

/** The reviews that count: held in the period of care, by today, each day once. */
export function counted(held: readonly HeldOn[], span: CareSpan, today: LocalDate): readonly HeldOn[] {
  const days = new Map<LocalDate, HeldOn>();
  for (const review of held) {
    if (review.on < seriesFrom(span) || review.on > today) continue;
    if (review.number !== null || !days.has(review.on)) days.set(review.on, review);
  }
  return [...days.values()];
}

export function stateOf(
  due: LocalDate,
  metOn: LocalDate | null,
  today: LocalDate,
  calendar: WorkingCalendar,
): ReviewState {
  if (metOn !== null) return { kind: 'met', on: metOn, daysLate: Math.max(0, daysBetween(due, metOn)) };
  const days = daysBetween(today, due);
  if (days === 0) return { kind: 'due-today' };
  const working = workingDaysBetween(today, due, calendar);
  const away = { days: Math.abs(days), workingDays: working === null ? null : Math.abs(working) };
  if (days < 0) return { kind: 'overdue', ...away };
  return { kind: working !== null && working <= SOON_WORKING_DAYS ? 'due-soon' : 'due', ...away };
}

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
export function nextReview(
  facts: ReviewFacts,
  today: LocalDate,
  calendar: WorkingCalendar,
  amounts: RuleAmounts = {},
): NextReview {
  const found = factProblems(facts, currentSpan(facts.care, today), today);
  const place = placeInCare(facts, today);
  if (place.kind === 'apart') return none(place.apart, found);
  const { span } = place;
  const held = counted(facts.held, span, today);
  const number = nextNumber(held);
  const sequence = sequenceOf(number);
  const due = reviewClock({ span, held, sequence, on: today }, { calendar, amounts });
  if (!due.ok) return none({ reason: 'calendar-ends', on: due.error.start, code: due.error.rule }, found);
  const { due: day, start } = due.value;
  return {
    kind: 'due',
    ...due.value,
    sequence,
    number,
    holdBy: workingDayBy(day, calendar) ?? day,
    state: stateOf(day, metSince(start.date, facts), today, calendar),
    problems: [...found, ...laterProblems(facts, span, held, day)],
  };
}
