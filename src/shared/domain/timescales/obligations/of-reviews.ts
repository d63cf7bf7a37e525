import type { LocalDate } from '../../../kernel/local-date';
import type { Counting } from '../counting';
import { dueState } from '../due-state';
import { adultOn, howEnded } from '../kept-apart';
import { counted } from '../next-review';
import { nextNumber, reviewClock, sequenceOf } from '../review-clock';
import type { CareSpan, HeldOn, ReviewFacts } from '../review-facts';
import { ruleInForce } from '../rule-in-force';
import type { Obligation, ObligationState, StopReason } from './obligation';
import { met, stopped } from './state-of';

type Stop = { readonly on: LocalDate; readonly reason: StopReason };

/** Where the clock of reviews changes or stops within a period of care by today: in order of day. */
function stopsOf(span: CareSpan, born: LocalDate | null, today: LocalDate): readonly Stop[] {
  const adult = adultOn(born);
  const ended = howEnded(span);
  const placed = span.adoptive.flatMap(({ from, to }): readonly Stop[] => [
    { on: from, reason: 'placed-for-adoption' },
    ...(to === null || to === span.to ? [] : [{ on: to, reason: 'returned-from-adoption' as const }]),
  ]);
  return [
    ...placed.filter(({ on }) => on > span.from),
    ...(adult === null ? [] : [{ on: adult, reason: 'over-18' as const }]),
    ...(span.to === null ? [] : [{ on: span.to, reason: ended.reason }]),
  ]
    .filter(({ on }) => on <= today)
    .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

type Walk = { readonly span: CareSpan; readonly counting: Counting };

/** The review that was due next after these, as things stood on a day. */
function dueNext(
  { span, counting }: Walk,
  held: readonly HeldOn[],
  on: LocalDate,
  state: (due: LocalDate) => ObligationState,
): Obligation {
  const number = nextNumber(held);
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

const isFinal = ({ reason }: Stop): boolean => reason !== 'placed-for-adoption' && reason !== 'returned-from-adoption';

/** The day before a change, on which the clock before it still ran. */
const justBefore = (span: CareSpan, on: LocalDate, earlier: LocalDate | undefined): LocalDate =>
  earlier === undefined || earlier < span.from ? span.from : earlier;

function ofSpan(span: CareSpan, facts: ReviewFacts, today: LocalDate, counting: Counting): readonly Obligation[] {
  const walk: Walk = { span, counting };
  const stops = stopsOf(span, facts.born, today);
  const final = stops.find(isFinal);
  const held = counted(facts.held, span, today).filter(({ on }) => final === undefined || on <= final.on);
  const done = held.map((review, place) => {
    const before = held.slice(0, place);
    const changed = stops.findLast((stop) => stop.on < review.on);
    const asAt = justBefore(span, review.on, changed === undefined ? before.at(-1)?.on : changed.on);
    return dueNext(walk, before, asAt, (due) => met(due, review.on));
  });
  const broken = stops
    .filter((stop) => final === undefined || stop.on <= final.on)
    .map((stop) => {
      const before = held.filter(({ on }) => on <= stop.on);
      const earlier = stops.findLast(({ on }) => on < stop.on)?.on;
      const last = before.at(-1)?.on;
      const asAt = earlier !== undefined && (last === undefined || earlier > last) ? earlier : last;
      return dueNext(walk, before, justBefore(span, stop.on, asAt), (due) => stopped(due, stop.on, stop.reason));
    });
  if (final !== undefined) return [...done, ...broken];
  const metOn = facts.metOn;
  const next = dueNext(walk, held, today, (due) => dueState(due, today, counting));
  const waiting = metOn !== null && next.due !== null && metOn >= next.start.date;
  return [...done, ...broken, waiting ? { ...next, state: met(next.due, metOn) } : next];
}

/** Every review that was due in every period of care, held or not, and the next one. */
export const ofReviews = (facts: ReviewFacts, today: LocalDate, counting: Counting): readonly Obligation[] =>
  facts.care.filter(({ from }) => from <= today).flatMap((span) => ofSpan(span, facts, today, counting));
