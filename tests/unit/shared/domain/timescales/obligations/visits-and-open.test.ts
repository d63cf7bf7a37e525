import { describe, expect, it } from 'vitest';
import {
  allObligations,
  openClocks,
  openObligations,
} from '../../../../../../src/shared/domain/timescales/obligations/all-obligations';
import type { Home, ObligationFacts } from '../../../../../../src/shared/domain/timescales/obligations/facts';
import { date } from '../../../../../../src/shared/kernel/local-date';
import { all, care, counting, held, home, list, table, today, words } from '../../../../../support/obligation-facts';

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
  const facts: ObligationFacts = {
    born: date('2016-02-20'),
    care: [care('2026-11-02')],
    held: [],
    metOn: null,
    homes: [home('2026-11-02', 'ordinary')],
    notedFrom: null,
    table: table({
      'care-began': ['2026-11-02'],
      'health-assessed': [],
      'visit-made': [],
      'review-completed': ['2026-05-14'],
      'record-written': ['2026-05-20'],
    }),
  };
  const beside = ['V-first 2026-11-02 2026-11-09 overdue 14', 'HA-first 2026-11-02 2026-11-30 due-soon 7'];

  it('is listed by day, the longest overdue first', () => {
    expect(openObligations(allObligations(facts, today, counting)).map(words)).toEqual([
      beside[0],
      'T1 2026-11-02 2026-11-30 due-soon 7',
      beside[1],
    ]);
  });

  it('is the same beside the next review, without the history', () => {
    expect(openClocks(facts, today, counting).map(words)).toEqual(beside);
    expect(openClocks({ ...facts, table: {}, homes: [] }, today, counting)).toEqual([]);
    const unrecorded = { ...facts, table: table({ 'care-began': ['2026-11-02'] }) };
    expect(openClocks(unrecorded, today, counting)).toEqual([]);
  });
});
