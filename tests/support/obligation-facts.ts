import { allObligations } from '../../src/shared/domain/timescales/obligations/all-obligations';
import type { FactEvent, FactTable } from '../../src/shared/domain/timescales/obligations/dated-fact';
import type { Home, ObligationFacts } from '../../src/shared/domain/timescales/obligations/facts';
import type { Obligation } from '../../src/shared/domain/timescales/obligations/obligation';
import type { CareSpan } from '../../src/shared/domain/timescales/review-facts';
import { date } from '../../src/shared/kernel/local-date';
import { aCounting } from './builders/a-calendar';

export const counting = aCounting();
export const today = date('2026-11-23');
export const care = (from: string, differently: Partial<CareSpan> = {}): CareSpan => ({
  from: date(from),
  to: null,
  ceased: '',
  shortBreaksOnly: false,
  shortBreaks: null,
  authorities: [],
  adoptive: [],
  ...differently,
});
export const stretch = (from: string, to: string | null = null) => ({
  from: date(from),
  to: to === null ? null : date(to),
  fact: 'e1',
});
export const held = (...days: readonly string[]) => days.map((on) => ({ on: date(on), number: null }));
export const table = (facts: Partial<Record<FactEvent, readonly string[]>>): FactTable =>
  Object.fromEntries(
    Object.entries(facts).map(([event, days]) => [event, days.map((on) => ({ on: date(on), fact: on }))]),
  );
export const home = (from: string, kind: Home['kind'], to: string | null = null): Home => ({
  from: date(from),
  to: to === null ? null : date(to),
  kind,
  fact: 'h1',
});
export const all = (differently: Partial<ObligationFacts>, on = today) =>
  allObligations(
    {
      born: date('2016-02-20'),
      care: [],
      held: [],
      metOn: null,
      table: {},
      homes: [],
      notedFrom: null,
      ...differently,
    },
    date(on),
    counting,
  );

/** `T1 2026-01-05 2026-02-02 in time`: the rule, the start, the day and how it stands. */
export function words({ rule, start, due, state }: Obligation): string {
  const stands = () => {
    switch (state.kind) {
      case 'met':
        return state.daysLate === 0 ? 'in time' : `late by ${state.daysLate}`;
      case 'not-applicable':
        return state.reason;
      case 'missed':
        return `missed by ${state.days}, ${state.reason}`;
      case 'due-today':
        return 'today';
      default:
        return `${state.kind} ${state.days}`;
    }
  };
  return `${rule.id} ${start.date} ${due ?? 'no date'} ${stands()}`;
}
export const list = (differently: Partial<ObligationFacts>, on = today) => all(differently, on).listed.map(words);
