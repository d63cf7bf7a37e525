import { addDays, byDate, type LocalDate } from '../../../kernel/local-date';
import type { Counting } from '../counting';
import { dueState } from '../due-state';
import { adultOn, howEnded } from '../kept-apart';
import { counted } from '../next-review';
import { nextNumber, numberOf, reviewClock, seriesFrom, sequenceOf } from '../review-clock';
import type { CareSpan, HeldOn, ReviewFacts } from '../review-facts';
import { earlierMayBeMissing } from '../review-problems';
import { ruleInForce } from '../rule-in-force';
import type { Obligation, ObligationState, StopReason } from './obligation';
import { met, stopped } from './state-of';

type Stop = { readonly on: LocalDate; readonly reason: StopReason };

/** Where the clock of reviews changes or stops within a period of care by today: in order of day. */
function stopsOf(span: CareSpan, born: LocalDate | null, today: LocalDate): readonly Stop[] {
  const adult = adultOn(born);
  const ended = howEnded(span);
  const placed = span.adoptive.flatMap(({ from, to }) => [
    { on: from, reason: 'placed-for-adoption' as const },
    { on: to === span.to ? null : to, reason: 'returned-from-adoption' as const },
  ]);
  return [
    ...placed.filter(({ on }) => on === null || on > span.from),
    { on: adult, reason: 'over-18' as const },
    { on: span.to, reason: ended.reason },
  ]
    .flatMap(({ on, reason }) => (on === null || on > today ? [] : [{ on, reason }]))
    .sort((a, b) => byDate(a.on, b.on));
}

type Asked = { readonly held: readonly HeldOn[]; readonly on: LocalDate; readonly number?: number };
type Walk = { readonly span: CareSpan; readonly counting: Counting };

/** The review of a number that was due next after these, as things stood on a day. */
function dueNext(
  { span, counting }: Walk,
  { held, on, number = nextNumber(held) }: Asked,
  state: (due: LocalDate) => ObligationState,
): Obligation {
  const due = reviewClock({ span, held, sequence: sequenceOf(number), on }, counting);
  if (due.ok) {
    const { rule, start, due: day, beside } = due.value;
    return { rule, start, due: day, state: state(day), number, beside };
  }
  const { rule, start } = due.error;
  return {
    rule: ruleInForce(rule, start),
    start: { event: ruleInForce(rule, start).event, date: start },
    due: null,
    state: { kind: 'not-applicable', reason: 'calendar-ends', on: start },
    number,
    beside: [],
  };
}

const notRecorded: ObligationState = { kind: 'not-applicable', reason: 'not-recorded', on: null };

const isFinal = ({ reason }: Stop): boolean => reason !== 'placed-for-adoption' && reason !== 'returned-from-adoption';

/** The day before something changed, on which the clocks before it still ran. */
const dayBefore = (on: LocalDate, span: CareSpan): LocalDate => (on > span.from ? addDays(on, -1) : span.from);

function ofSpan(span: CareSpan, facts: ReviewFacts, today: LocalDate, counting: Counting): readonly Obligation[] {
  const walk: Walk = { span, counting };
  const stops = stopsOf(span, facts.born, today);
  const final = stops.find(isFinal);
  const held = counted(facts.held, span, today).filter(({ on }) => final === undefined || on <= final.on);
  const missing = earlierMayBeMissing(span, held);
  // Nobody can say that the first review was late or missed because it is not recorded.
  const unlessUnknown = (one: Obligation): Obligation =>
    missing && one.start.date === seriesFrom(span) ? { ...one, number: 1, state: notRecorded } : one;
  const done = held.map((review, place) => {
    const asked = { held: held.slice(0, place), on: dayBefore(review.on, span), number: numberOf(held, place) };
    return unlessUnknown(dueNext(walk, asked, (due) => met(due, review.on)));
  });
  const broken = stops
    .filter((stop) => final === undefined || stop.on <= final.on)
    .map(({ on, reason }) => {
      const asked = { held: held.filter((review) => review.on <= on), on: dayBefore(on, span) };
      return unlessUnknown(dueNext(walk, asked, (due) => stopped(due, on, reason)));
    });
  if (final !== undefined) return [...done, ...broken];
  const metOn = facts.metOn;
  const next = dueNext(walk, { held, on: today }, (due) => dueState(due, today, counting));
  const waiting = metOn !== null && next.due !== null && metOn >= next.start.date;
  return [...done, ...broken, waiting ? { ...next, state: met(next.due, metOn) } : next];
}

/** Every review that was due in every period of care, held or not, and the next one. */
export const ofReviews = (facts: ReviewFacts, today: LocalDate, counting: Counting): readonly Obligation[] =>
  facts.care.filter(({ from }) => from <= today).flatMap((span) => ofSpan(span, facts, today, counting));
