import type { LocalDate } from '../../kernel/local-date';
import { err, ok, type Result } from '../../kernel/result';
import { dueDate, type DueDate } from './due-date';
import type { CareSpan, HeldOn, Stretch } from './review-facts';
import type { Counting } from './counting';
import type { StartFact } from './rule';
import { ruleInForce, withAmount } from './rule-in-force';
import type { RuleId } from './rules/all-rules';
import type { Sequence } from './sequence';
import type { StartEvent } from './start-event';
import { calendarEnds, type CalendarEnds } from './working-calendar';

type Start = { readonly rule: RuleId; readonly start: StartFact };

const startOf = (rule: RuleId, event: StartEvent, { on, fact }: HeldOn): Start => ({
  rule,
  start: { event, date: on, ...(fact === undefined ? {} : { fact }) },
});

const fromStretch = (rule: RuleId, event: StartEvent, { from, fact }: Stretch): Start => ({
  rule,
  start: { event, date: from, fact },
});

/** The first day from which reviews count in this period: of short breaks, that of the first stay. */
export const seriesFrom = ({ from, shortBreaks }: CareSpan): LocalDate =>
  shortBreaks !== null && shortBreaks.fails === null ? shortBreaks.from : from;

/** The next review's place in the series: one after the last that has a number, and those held since. */
export function nextNumber(held: readonly HeldOn[]): number {
  const numbers = held.map(({ number }, place) => (number ?? place + 1) + held.length - place);
  return Math.max(1, ...numbers);
}

/** The place in the series of one review held: counted back from the next that has a number, else on from those before. */
export function numberOf(held: readonly HeldOn[], place: number): number {
  const onward = nextNumber(held.slice(0, place));
  const later = held.slice(place).findIndex(({ number }) => number !== null);
  const known = held[place + later]?.number ?? null;
  return later < 0 || known === null ? onward : Math.max(onward, known - later);
}

export function sequenceOf(number: number): Sequence {
  if (number === 1) return 'first';
  return number === 2 ? 'second' : 'later';
}

/** The clock of short breaks, or the ordinary one. */
function usualStart(span: CareSpan, held: readonly HeldOn[], sequence: Sequence): Start {
  const last = held.at(-1);
  const breaks = span.shortBreaks !== null && span.shortBreaks.fails === null;
  if (last === undefined) {
    const began = { on: seriesFrom(span), number: null };
    return breaks ? startOf('SB2', 'short-breaks-began', began) : startOf('T1', 'care-began', began);
  }
  if (breaks) return startOf('SB3', 'review-held', last);
  return sequence === 'second' ? startOf('T2', 'first-review-held', last) : startOf('T3', 'review-held', last);
}

/** The clock of a child in an adoptive home: the reviews before do not count. */
function placedStart(placed: Stretch, held: readonly HeldOn[]): Start {
  const since = held.filter(({ on }) => on > placed.from);
  const last = since.at(-1);
  if (last === undefined) return fromStretch('A3', 'placed-for-adoption', placed);
  return since.length === 1 ? startOf('A4', 'first-adoption-review-held', last) : startOf('A5', 'review-held', last);
}

/** The clock of a child who may be placed for adoption and is not yet. */
function authorityStart(authority: Stretch, held: readonly HeldOn[]): Start {
  const last = held.findLast(({ on }) => on > authority.from);
  return last === undefined ? fromStretch('A1', 'authority-to-place', authority) : startOf('A2', 'review-held', last);
}

/** The clock that began when a child came back from an adoptive home; none once a review was held since. */
function returnedStart(span: CareSpan, held: readonly HeldOn[], on: LocalDate): readonly Start[] {
  const back = span.adoptive.findLast(({ to }) => to !== null && to <= on);
  const day = back?.to ?? null;
  if (back === undefined || day === null || held.some((review) => review.on > day)) return [];
  return [{ rule: 'A7', start: { event: 'returned-from-adoption', date: day, fact: back.fact } }];
}

const lastsOn =
  (on: LocalDate) =>
  ({ from, to }: Stretch): boolean =>
    from <= on && (to === null || on < to);

/** Where a review stands in its period of care on a day. */
export type ClockFacts = {
  readonly span: CareSpan;
  /** The reviews held in it before, in order. */
  readonly held: readonly HeldOn[];
  readonly sequence: Sequence;
  /** The day on which is asked which clocks run. */
  readonly on: LocalDate;
};

/** What kind of review a child's next one is: it decides what the review asks. */
export type ReviewType = 'looked-after' | 'short-breaks' | 'authorised-for-adoption' | 'placed-for-adoption';

/** What kind of review is due in this period of care, as things stand on a day. */
export function reviewType({ adoptive, authorities, shortBreaks }: CareSpan, on: LocalDate): ReviewType {
  if (adoptive.some(lastsOn(on))) return 'placed-for-adoption';
  if (authorities.some(lastsOn(on))) return 'authorised-for-adoption';
  return shortBreaks !== null && shortBreaks.fails === null ? 'short-breaks' : 'looked-after';
}

/** The clocks that run for the next review. Placing for adoption stops all others; otherwise several can run together. */
function starts({ span, held, sequence, on }: ClockFacts): readonly [Start, ...Start[]] {
  const placed = span.adoptive.find(lastsOn(on));
  if (placed !== undefined) return [placedStart(placed, held)];
  const authority = span.authorities.find(lastsOn(on));
  return [
    usualStart(span, held, sequence),
    ...(authority === undefined ? [] : [authorityStart(authority, held)]),
    ...returnedStart(span, held, on),
  ];
}

/** When a review is due: by the earliest of the clocks that run, with the later ones beside it. */
export type ReviewDue = DueDate & { readonly beside: readonly DueDate[] };

/** By when the review is to be held. Of clocks that end on one day the ordinary one counts. */
export function reviewClock(
  facts: ClockFacts,
  { calendar, amounts }: Counting,
): Result<ReviewDue, CalendarEnds & { readonly start: LocalDate; readonly rule: RuleId }> {
  const running = starts(facts);
  const due = running.flatMap(({ rule, start }) => {
    const one = dueDate(withAmount(ruleInForce(rule, start.date), amounts), start, calendar);
    return one.ok ? [one.value] : [];
  });
  const first = due.reduce<DueDate | null>((best, one) => (best === null || one.due < best.due ? one : best), null);
  if (first !== null) return ok({ ...first, beside: due.filter((one) => one !== first) });
  const [{ rule, start }] = running;
  return err({ ...calendarEnds(calendar), start: start.date, rule });
}
