import { describe, expect, it } from 'vitest';
import {
  allObligations,
  openObligations,
} from '../../../../../../src/shared/domain/timescales/obligations/all-obligations';
import type { FactEvent, FactTable } from '../../../../../../src/shared/domain/timescales/obligations/dated-fact';
import type { Home, ObligationFacts } from '../../../../../../src/shared/domain/timescales/obligations/facts';
import type { Obligation } from '../../../../../../src/shared/domain/timescales/obligations/obligation';
import type { CareSpan } from '../../../../../../src/shared/domain/timescales/review-facts';
import { date } from '../../../../../../src/shared/kernel/local-date';
import { aCalendar } from '../../../../../support/builders/a-calendar';

const counting = { calendar: aCalendar(), amounts: {} };
const today = date('2026-11-23');
const care = (from: string, differently: Partial<CareSpan> = {}): CareSpan => ({
  from: date(from),
  to: null,
  ceased: '',
  shortBreaksOnly: false,
  shortBreaks: null,
  authorities: [],
  adoptive: [],
  ...differently,
});
const stretch = (from: string, to: string | null = null) => ({
  from: date(from),
  to: to === null ? null : date(to),
  fact: 'e1',
});
const held = (...days: readonly string[]) => days.map((on) => ({ on: date(on), number: null }));
const table = (facts: Partial<Record<FactEvent, readonly string[]>>): FactTable =>
  Object.fromEntries(
    Object.entries(facts).map(([event, days]) => [event, days.map((on) => ({ on: date(on), fact: on }))]),
  );
const home = (from: string, kind: Home['kind'], to: string | null = null): Home => ({
  from: date(from),
  to: to === null ? null : date(to),
  kind,
  fact: 'h1',
});
const all = (differently: Partial<ObligationFacts>, on = today) =>
  allObligations(
    { born: date('2016-02-20'), care: [], held: [], metOn: null, table: {}, homes: [], ...differently },
    date(on),
    counting,
  );

function words({ rule, start, due, state }: Obligation): string {
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
const list = (differently: Partial<ObligationFacts>, on = today) => all(differently, on).listed.map(words);

describe('The reviews that were due', () => {
  it('stand each as held in time or late, and the next as it waits', () => {
    expect(list({ care: [care('2025-03-03')], held: held('2025-03-31', '2025-07-04', '2026-01-04') })).toEqual([
      'T1 2025-03-03 2025-03-31 in time',
      'T2 2025-03-31 2025-06-30 late by 4',
      'T3 2025-07-04 2026-01-04 in time',
      'T3 2026-01-04 2026-07-04 overdue 142',
    ]);
  });

  it('run from an early review', () => {
    const early = list({ care: [care('2026-01-05')], held: held('2026-01-20', '2026-02-10', '2026-11-02') });
    expect(early.slice(2)).toEqual(['T3 2026-02-10 2026-08-10 late by 84', 'T3 2026-11-02 2027-05-02 due 160']);
  });

  it('stop when the child is placed for adoption, which has a clock of its own', () => {
    const placed = care('2026-01-05', { adoptive: [stretch('2026-05-01')] });
    expect(list({ care: [placed], held: held('2026-01-20', '2026-05-29') })).toEqual([
      'T1 2026-01-05 2026-02-02 in time',
      'A3 2026-05-01 2026-05-29 in time',
      'T2 2026-01-20 2026-04-20 missed by 11, placed-for-adoption',
      'A4 2026-05-29 2026-08-29 overdue 86',
    ]);
  });

  it('come within 6 weeks of coming back from an adoptive home', () => {
    const back = care('2026-01-05', { adoptive: [stretch('2026-05-01', '2026-11-02')] });
    expect(list({ care: [back], held: held('2026-01-20', '2026-05-29', '2026-08-20') }).slice(2)).toEqual([
      'A4 2026-05-29 2026-08-29 in time',
      'T2 2026-01-20 2026-04-20 missed by 11, placed-for-adoption',
      'A5 2026-08-20 2027-02-20 returned-from-adoption',
      'A7 2026-11-02 2026-12-14 due-soon 21',
    ]);
  });

  it('end with care and with the 18th birthday, and begin anew with a new period', () => {
    const first = care('2025-01-06', { to: date('2025-05-30'), ceased: 'E4A' });
    expect(list({ care: [first, care('2026-11-02')], held: held('2025-01-30') })).toEqual([
      'T1 2025-01-06 2025-02-03 in time',
      'T2 2025-01-30 2025-04-30 missed by 30, went-home',
      'T1 2026-11-02 2026-11-30 due-soon 7',
    ]);
    expect(list({ born: date('2008-11-20'), care: [care('2026-11-02')] })).toEqual([
      'T1 2026-11-02 2026-11-30 over-18',
    ]);
  });

  it('are met by a meeting that is not final yet', () => {
    expect(list({ care: [care('2026-10-01')], metOn: date('2026-11-02') })).toEqual([
      'T1 2026-10-01 2026-10-29 late by 4',
    ]);
  });

  it('have no date past the calendar', () => {
    expect(list({ care: [care('2028-12-18')] }, date('2028-12-20'))).toEqual(['T1 2028-12-18 no date calendar-ends']);
  });
});

describe('What runs from one event to the next', () => {
  it('is answered, late, waiting, or not recorded at all', () => {
    const facts = { 'review-completed': ['2026-05-14', '2026-11-12'], 'decisions-issued': ['2026-05-22'] };
    expect(list({ table: table(facts) })).toEqual([
      'H6 2026-05-14 2026-05-21 late by 1',
      'H6 2026-11-12 2026-11-19 overdue 4',
      'H8 2026-05-14 2026-05-29 not-recorded',
      'H8 2026-11-12 2026-11-26 not-recorded',
      'H9 2026-05-14 2026-06-05 not-recorded',
      'H9 2026-11-12 2026-12-03 not-recorded',
      'H10 2026-05-14 2026-06-12 not-recorded',
      'H10 2026-11-12 2026-12-10 not-recorded',
    ]);
  });

  it('goes from a conference to the next, and the core group to the first', () => {
    const facts = {
      'strategy-discussion': ['2026-01-05'],
      'initial-conference': ['2026-01-26'],
      'review-conference': ['2026-04-27', '2026-10-20'],
      'core-group-met': [],
    };
    expect(list({ table: table(facts) })).toEqual([
      'C1 2026-01-05 2026-01-26 in time',
      'C2 2026-01-26 2026-04-26 late by 1',
      'C3 2026-04-27 2026-10-27 in time',
      'C3 2026-10-20 2027-04-20 due 148',
      'C4 2026-01-26 2026-02-09 overdue 287',
    ]);
  });

  it('stops with the secure placement', () => {
    const facts = {
      'secure-began': ['2026-01-05'],
      'secure-ended': ['2026-03-02'],
      'secure-review-held': ['2026-02-03'],
    };
    expect(list({ table: table(facts) })).toEqual([
      'SE1 2026-01-05 2026-02-05 in time',
      'SE2 2026-02-03 2026-05-03 secure-ended',
    ]);
  });

  it('counts back from a planned review, also one to come', () => {
    const facts = {
      'review-planned': ['2026-11-27'],
      'papers-received': ['2026-11-23'],
      'talked-with-social-worker': [],
    };
    expect(list({ table: table(facts) })).toEqual([
      'H3 2026-11-27 2026-11-06 overdue 17',
      'H4 2026-11-27 2026-11-24 in time',
    ]);
  });

  it('asks for a questionnaire between 4 and 16 only, and for health twice a year under 5', () => {
    const facts = table({ 'care-began': ['2026-01-05'], 'strengths-scored': [], 'health-assessed': ['2026-01-20'] });
    const asked = (born: string) => list({ born: date(born), table: facts }).filter((line) => /^(SDQ|HA)/.test(line));
    expect(asked('2016-02-20')).toEqual([
      'SDQ-first 2026-01-05 2027-01-05 due 43',
      'HA-first 2026-01-05 2026-02-02 in time',
      'HA-from-5 2026-01-20 2027-01-20 due 58',
    ]);
    expect(asked('2024-02-20')).toEqual([
      'SDQ-first 2026-01-05 2027-01-05 outside-the-ages',
      'HA-first 2026-01-05 2026-02-02 in time',
      'HA-under-5 2026-01-20 2026-07-20 overdue 126',
    ]);
  });
});

describe('Visits', () => {
  const visited = (kind: Home['kind'], visits: readonly string[], more: Partial<ObligationFacts> = {}) =>
    list({ homes: [home('2026-01-05', kind)], table: table({ 'visit-made': visits }), ...more });

  it('come in the first week and then by the kind of home', () => {
    expect(visited('ordinary', ['2026-01-09', '2026-02-21'])).toEqual([
      'V-first 2026-01-05 2026-01-12 in time',
      'V-year-1 2026-01-09 2026-02-20 late by 1',
      'V-year-1 2026-02-21 2026-04-04 overdue 233',
    ]);
    expect(visited('care-order', ['2026-01-09'])[1]).toBe('V-order 2026-01-09 2026-02-20 overdue 276');
    expect(visited('short-breaks', ['2026-07-03']).at(-1)).toBe('SB4 2026-07-03 2027-01-03 due 41');
  });

  it('come weekly until the first review where the home is being tried', () => {
    const lines = visited('interim', ['2026-01-09', '2026-01-30'], { held: held('2026-01-20') });
    expect(lines.slice(-2)).toEqual([
      'V-interim-weekly 2026-01-09 2026-01-16 late by 14',
      'V-interim 2026-01-30 2026-02-27 overdue 269',
    ]);
    const adoptive = visited('adoptive', ['2026-01-09', '2026-01-30'], { held: held('2026-01-20') });
    expect(adoptive.filter((line) => line.startsWith('A6'))).toEqual([
      'A6-first 2026-01-05 2026-01-12 in time',
      'A6 2026-01-09 2026-01-16 late by 14',
    ]);
  });

  it('come every 3 months in a settled home after its first year', () => {
    const settled = {
      homes: [home('2025-01-06', 'settled')],
      table: table({ 'visit-made': ['2025-12-30', '2026-01-30'] }),
    };
    expect(list(settled).slice(1)).toEqual([
      'V-year-1 2025-12-30 2026-02-10 in time',
      'V-settled 2026-01-30 2026-04-30 overdue 207',
    ]);
  });

  it('are not said to be late where none is recorded, and stop with the home', () => {
    expect(list({ homes: [home('2026-01-05', 'ordinary')] })).toEqual(['V-first 2026-01-05 2026-01-12 not-recorded']);
    const left = list({ homes: [home('2026-01-05', 'ordinary', '2026-01-10')], table: table({ 'visit-made': [] }) });
    expect(left).toEqual(['V-first 2026-01-05 2026-01-12 placement-ended']);
  });

  it('older than 24 months are counted and not listed', () => {
    const visits = ['2023-01-05', '2023-02-10', '2023-04-30', '2026-11-20'];
    const found = all({ homes: [home('2023-01-02', 'ordinary')], table: table({ 'visit-made': visits }) });
    expect(found.olderVisits).toEqual({ inTime: 2, late: 2 });
    expect(found.listed.map(words)).toEqual(['V-year-1 2026-11-20 2027-01-01 due 39']);
  });
});

describe('What is still to do', () => {
  it('is listed by day, the longest overdue first', () => {
    const found = all({
      care: [care('2026-11-02')],
      homes: [home('2026-11-02', 'ordinary')],
      table: table({ 'visit-made': [], 'review-completed': ['2026-05-14'], 'record-written': ['2026-05-20'] }),
    });
    expect(openObligations(found).map(words)).toEqual([
      'V-first 2026-11-02 2026-11-09 overdue 14',
      'T1 2026-11-02 2026-11-30 due-soon 7',
    ]);
  });
});
