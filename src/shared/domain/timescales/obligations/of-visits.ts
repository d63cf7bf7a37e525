import { addMonths, type LocalDate } from '../../../kernel/local-date';
import type { Counting } from '../counting';
import { dueState } from '../due-state';
import type { StartFact } from '../rule';
import type { RuleId } from '../rules/all-rules';
import type { StartEvent } from '../start-event';
import type { DatedFact } from './dated-fact';
import type { Home } from './facts';
import type { Obligation, ObligationState } from './obligation';
import { obligation } from './of-chain';
import { met, stopped } from './state-of';

const FIRST_YEAR = 12;
const LISTED_MONTHS = 24;

/** The visits asked for: those of the last 24 months one by one, those before only counted. */
export type Visits = {
  readonly listed: readonly Obligation[];
  readonly older: { readonly inTime: number; readonly late: number };
};

type Asked = {
  readonly visits: readonly DatedFact[] | undefined;
  readonly reviews: readonly LocalDate[];
  readonly notedFrom: LocalDate | null;
  readonly today: LocalDate;
  readonly counting: Counting;
};

const firstVisit: Readonly<Record<Home['kind'], { readonly rule: RuleId; readonly event: StartEvent }>> = {
  ordinary: { rule: 'V-first', event: 'placement-began' },
  settled: { rule: 'V-first', event: 'placement-began' },
  'long-term': { rule: 'V-first', event: 'placement-began' },
  'with-parent': { rule: 'V-first', event: 'placement-began' },
  interim: { rule: 'V-first', event: 'placement-began' },
  'care-order': { rule: 'V-order-first', event: 'care-order-made' },
  adoptive: { rule: 'A6-first', event: 'placed-for-adoption' },
  'short-breaks': { rule: 'SB4', event: 'short-breaks-began' },
};

/** The rule from one visit to the next, before and after the change that each kind of home knows; null: as the review decided. */
const between: Readonly<
  Record<Home['kind'], { readonly until: 'year' | 'review'; readonly rules: readonly [RuleId, RuleId | null] }>
> = {
  ordinary: { until: 'year', rules: ['V-year-1', 'V-year-1'] },
  settled: { until: 'year', rules: ['V-year-1', 'V-settled'] },
  'long-term': { until: 'year', rules: ['V-year-1', 'V-long-term'] },
  'with-parent': { until: 'review', rules: ['V-parent-weekly', 'V-parent'] },
  interim: { until: 'review', rules: ['V-interim-weekly', 'V-interim'] },
  'care-order': { until: 'year', rules: ['V-order', 'V-order'] },
  adoptive: { until: 'review', rules: ['A6', null] },
  'short-breaks': { until: 'year', rules: ['SB4', 'SB4'] },
};

function ruleAfter({ kind, from }: Home, visit: LocalDate, reviewed: boolean): RuleId | null {
  const { until, rules } = between[kind];
  const changed = until === 'review' ? reviewed : visit >= addMonths(from, FIRST_YEAR);
  return rules[changed ? 1 : 0];
}

const notRecorded: ObligationState = { kind: 'not-applicable', reason: 'not-recorded', on: null };

/** What the rules ask for in one home, visit by visit. */
function ofHome(home: Home, { visits, reviews, notedFrom, today, counting }: Asked): readonly Obligation[] {
  const here = (visits ?? []).filter(({ on }) => on >= home.from && on <= today && (home.to === null || on < home.to));
  const ended = home.to !== null && home.to <= today ? home.to : null;
  const stateFor =
    (answer: DatedFact | undefined) =>
    (due: LocalDate): ObligationState => {
      if (answer !== undefined) return met(due, answer.on);
      if (visits === undefined) return notRecorded;
      return ended === null ? dueState(due, today, counting) : stopped(due, ended, 'placement-ended');
    };
  const { rule, event } = firstVisit[home.kind];
  const begun: StartFact = { event, date: home.from, fact: home.fact };
  const later = here.flatMap(({ on, fact }, place) => {
    const reviewed = reviews.some((review) => review > home.from && review <= on);
    const next = ruleAfter(home, on, reviewed);
    const start: StartFact = { event: 'visit-made', date: on, fact };
    return next === null ? [] : [obligation(next, start, counting, stateFor(here[place + 1]))];
  });
  // The first visit that is known need not be the first that was made.
  const isUnknown = notedFrom !== null && home.from < notedFrom;
  return [obligation(rule, begun, counting, isUnknown ? () => notRecorded : stateFor(here[0])), ...later];
}

const isLate = ({ state }: Obligation): boolean =>
  state.kind === 'missed' || state.kind === 'overdue' || (state.kind === 'met' && state.daysLate > 0);
const isInTime = ({ state }: Obligation): boolean => state.kind === 'met' && state.daysLate === 0;

/** Every visit asked for in these homes. `visits` is undefined where no visit is recorded at all. */
export function ofVisits(homes: readonly Home[], asked: Asked): Visits {
  const since = addMonths(asked.today, -LISTED_MONTHS);
  const all = homes.filter(({ from }) => from <= asked.today).flatMap((home) => ofHome(home, asked));
  const older = all.filter(({ due, state }) => due !== null && due < since && state.kind !== 'overdue');
  return {
    listed: all.filter((one) => !older.includes(one)),
    older: { inTime: older.filter(isInTime).length, late: older.filter(isLate).length },
  };
}
