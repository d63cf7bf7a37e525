import { daysBetween, type LocalDate } from '../../kernel/local-date';
import { dueDate, workingDayBy } from './due-date';
import { currentSpan, keptApart, type Apart } from './kept-apart';
import type { NextReview, ReviewProblem, ReviewState, Sequence } from './next-review-types';
import type { CareSpan, HeldOn, ReviewFacts } from './review-facts';
import { factProblems, laterProblems } from './review-problems';
import type { Rule, RuleAmounts, StartFact } from './rule';
import type { StartEvent } from './start-event';
import { ruleInForce, withAmount } from './rule-in-force';
import type { RuleId } from './rules/all-rules';
import type { WorkingCalendar } from './working-calendar';
import { workingDaysBetween } from './working-days';

const SOON_WORKING_DAYS = 20;

const bySequence = {
  first: { rule: 'T1', event: 'care-began' },
  second: { rule: 'T2', event: 'first-review-held' },
  later: { rule: 'T3', event: 'review-held' },
} as const satisfies Record<Sequence, { readonly rule: RuleId; readonly event: StartEvent }>;

/** The reviews that count: held in the period of care, by today, each day once. */
function counted(held: readonly HeldOn[], span: CareSpan, today: LocalDate): readonly HeldOn[] {
  const days = new Map<LocalDate, HeldOn>();
  for (const review of held) {
    if (review.on < span.from || review.on > today) continue;
    if (review.number !== null || !days.has(review.on)) days.set(review.on, review);
  }
  return [...days.values()];
}

/** The next review's place in the series: one after the last that has a number, and those held since. */
function nextNumber(held: readonly HeldOn[]): number {
  const numbers = held.map(({ number }, place) => (number ?? place + 1) + held.length - place);
  return Math.max(1, ...numbers);
}

function sequenceOf(number: number): Sequence {
  if (number === 1) return 'first';
  return number === 2 ? 'second' : 'later';
}

function stateOf(due: LocalDate, metOn: LocalDate | null, today: LocalDate, calendar: WorkingCalendar): ReviewState {
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

/** By which rule, from which fact, the next review in this period of care falls due. */
function clock(
  span: CareSpan,
  last: HeldOn | undefined,
  sequence: Sequence,
  amounts: RuleAmounts,
): { readonly rule: Rule; readonly start: StartFact } {
  const { rule, event } = bySequence[sequence];
  const date = last?.on ?? span.from;
  return { rule: withAmount(ruleInForce(rule, date), amounts), start: { event, date } };
}

/** When the next ordinary review is due and by which rule, or why none is. Reviews before this period of care or after today are left out, and named. */
export function nextReview(
  facts: ReviewFacts,
  today: LocalDate,
  calendar: WorkingCalendar,
  amounts: RuleAmounts = {},
): NextReview {
  const span = currentSpan(facts.care, today);
  const apart = keptApart(facts, today);
  const found = factProblems(facts, span, today);
  if (apart !== null || span === undefined) return none(apart ?? { reason: 'no-episode', on: null, code: '' }, found);
  const held = counted(facts.held, span, today);
  const number = nextNumber(held);
  const sequence = sequenceOf(number);
  const { rule, start } = clock(span, held.at(-1), sequence, amounts);
  const due = dueDate(rule, start, calendar);
  if (!due.ok) return none({ reason: 'calendar-ends', on: start.date, code: rule.id }, found);
  const day = due.value.due;
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
