import { describe, expect, it } from 'vitest';
import type { CareSpan } from '../../../../../../src/shared/domain/timescales/review-facts';
import { date } from '../../../../../../src/shared/kernel/local-date';
import { all, care, held, home, list, stretch, table, words } from '../../../../../support/obligation-facts';

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

describe('Clocks that run together', () => {
  it('name the entry they run from, and keep the later ones beside the earliest', () => {
    const authorised = care('2026-01-05', { authorities: [stretch('2026-02-02')] });
    const reviews = [{ on: date('2026-01-20'), number: null, fact: 'r1' }];
    expect(all({ care: [authorised], held: reviews }).listed.at(-1)).toMatchObject({
      rule: { id: 'T2' },
      start: { event: 'first-review-held', date: '2026-01-20', fact: 'r1' },
      due: '2026-04-20',
      beside: [{ rule: { id: 'A1' }, start: { fact: 'e1' }, due: '2026-05-02' }],
    });
  });

  it('take the short-break clock where the stays are short breaks in law, and the ordinary one where not', () => {
    const breaks = (fails: CareSpan['shortBreaks']) =>
      care('2026-08-03', { shortBreaksOnly: true, shortBreaks: fails });
    const from = date('2026-06-01');
    expect(list({ care: [breaks({ from, fails: null })] })).toEqual(['SB2 2026-06-01 2026-09-01 overdue 83']);
    expect(list({ care: [breaks({ from, fails: null })], held: held('2026-08-10') })).toEqual([
      'SB2 2026-06-01 2026-09-01 in time',
      'SB3 2026-08-10 2027-02-10 due 79',
    ]);
    const fails = { why: 'stay-too-long', on: from } as const;
    expect(list({ care: [breaks({ from, fails })] })).toEqual(['T1 2026-08-03 2026-09-01 overdue 83']);
  });

  it('leave placing for adoption on the first day of care without a clock before it', () => {
    const placed = care('2026-10-05', { adoptive: [stretch('2026-10-05')], authorities: [stretch('2026-10-05')] });
    expect(list({ care: [placed] })).toEqual(['A3 2026-10-05 2026-11-02 overdue 21']);
    const left = care('2026-10-05', {
      adoptive: [stretch('2026-10-05', '2026-11-16')],
      to: date('2026-11-16'),
      ceased: 'E12',
    });
    expect(list({ care: [left] })).toEqual(['A3 2026-10-05 2026-11-02 missed by 14, adopted']);
  });
});

describe('What runs from one event to the next', () => {
  it('is due today on its day, and has no date past the calendar', () => {
    const facts = { 'decisions-received': ['2026-11-16'], 'decisions-answered': [] };
    expect(list({ table: table(facts) })).toEqual(['H7 2026-11-16 2026-11-23 today']);
    const late = { 'decisions-received': ['2028-12-28'], 'decisions-answered': [] };
    expect(list({ table: table(late) }, date('2028-12-29'))).toEqual(['H7 2028-12-28 no date calendar-ends']);
    const soon = { 'decisions-received': ['2028-12-18'], 'decisions-answered': [] };
    expect(list({ table: table(soon) }, date('2028-12-18'))).toEqual(['H7 2028-12-18 2028-12-27 due-soon 9']);
  });

  it('stops with what comes first, and not with what is still to come', () => {
    const facts = {
      'secure-began': ['2026-01-05'],
      'secure-ended': ['2026-12-01'],
      'secure-review-held': [],
      'care-ended': ['2026-06-01'],
      'turned-18': ['2026-05-04'],
    };
    expect(list({ table: table(facts) })).toEqual(['SE1 2026-01-05 2026-02-05 missed by 88, over-18']);
    expect(list({ table: table({ ...facts, 'turned-18': [], 'care-ended': [] }) })).toEqual([
      'SE1 2026-01-05 2026-02-05 overdue 291',
    ]);
    const same = { ...facts, 'turned-18': ['2026-06-01'] };
    expect(list({ table: table(same) })).toEqual(['SE1 2026-01-05 2026-02-05 missed by 116, ended']);
  });

  it('gives each planned review the papers that came since the one before', () => {
    const facts = { 'review-planned': ['2026-05-14', '2026-11-27'], 'papers-received': ['2026-05-12', '2026-11-23'] };
    expect(list({ table: table(facts) }).filter((line) => line.startsWith('H4'))).toEqual([
      'H4 2026-05-14 2026-05-11 late by 1',
      'H4 2026-11-27 2026-11-24 in time',
    ]);
    const none = { 'review-planned': ['2026-05-14', '2026-11-27'], 'papers-received': ['2026-05-12'] };
    expect(list({ table: table(none) }).at(-1)).toBe('H4 2026-11-27 2026-11-24 due-soon 1');
  });

  it('is nothing for what has not begun by today', () => {
    expect(list({ table: table({ 'secure-began': ['2026-11-24'], 'secure-review-held': [] }) })).toEqual([]);
    expect(list({ care: [care('2026-11-24')], homes: [home('2026-11-24', 'ordinary')] })).toEqual([]);
  });

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

describe('Reviews that were held before the first one known', () => {
  const since = { care: [care('2018-11-05')] };
  const known = held('2025-11-20', '2026-05-14');
  const numbered = [...known, { on: date('2026-11-12'), number: 18 }];
  const numbers = (facts: Parameters<typeof all>[0]) =>
    all(facts).listed.map((one) => `${String(one.number)} ${words(one)}`);

  it('are not said to have been late: nothing is known of them', () => {
    expect(list({ ...since, held: known })).toEqual([
      'T1 2018-11-05 2018-12-03 not-recorded',
      'T2 2025-11-20 2026-02-20 late by 83',
      'T3 2026-05-14 2026-11-14 overdue 9',
    ]);
  });

  it('give those after them their numbers, and their clocks, back from one that has a number', () => {
    expect(numbers({ ...since, held: numbered })).toEqual([
      '1 T1 2018-11-05 2018-12-03 not-recorded',
      '17 T3 2025-11-20 2026-05-20 in time',
      '18 T3 2026-05-14 2026-11-14 in time',
      '19 T3 2026-11-12 2027-05-12 due 170',
    ]);
  });

  it('do not hide what the first known one was due by since the child was placed for adoption', () => {
    const placed = care('2018-11-05', { adoptive: [stretch('2026-10-05')] });
    expect(list({ care: [placed], held: held('2026-11-03') })).toEqual([
      'A3 2026-10-05 2026-11-02 late by 1',
      'T1 2018-11-05 2018-12-03 not-recorded',
      'A4 2026-11-03 2027-02-03 due 72',
    ]);
  });

  it('were none where the numbers begin at 1, however late the first was', () => {
    const late = [{ on: date('2019-11-05'), number: 1 }, ...held('2026-10-01')];
    expect(numbers({ ...since, held: late })).toEqual([
      '1 T1 2018-11-05 2018-12-03 late by 337',
      '2 T2 2019-11-05 2020-02-05 late by 2430',
      '3 T3 2026-10-01 2027-04-01 due 129',
    ]);
  });
});
