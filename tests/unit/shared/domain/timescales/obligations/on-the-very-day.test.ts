import { describe, expect, it, test } from 'vitest';
import {
  openClocks,
  openObligations,
} from '../../../../../../src/shared/domain/timescales/obligations/all-obligations';
import type { Home, ObligationFacts } from '../../../../../../src/shared/domain/timescales/obligations/facts';
import { date } from '../../../../../../src/shared/kernel/local-date';
import { all, counting, held, home, list, table, today, words } from '../../../../../support/obligation-facts';

const none: ObligationFacts = { born: null, care: [], held: [], metOn: null, table: {}, homes: [], notedFrom: null };

describe('A clock from one event to the next, on the very day', () => {
  const secure = (more: Parameters<typeof table>[0]) =>
    list({ table: table({ 'secure-began': ['2026-01-05'], 'secure-review-held': [], ...more }) });

  it('stops on the day of what stops it, today included, and not with what came before it began or with it', () => {
    expect(secure({ 'secure-ended': ['2026-11-23'] })).toEqual([
      'SE1 2026-01-05 2026-02-05 missed by 291, secure-ended',
    ]);
    expect(secure({ 'secure-ended': ['2026-11-24'] })).toEqual(['SE1 2026-01-05 2026-02-05 overdue 291']);
    expect(secure({ 'secure-ended': ['2025-12-01', '2026-01-05'] })).toEqual(['SE1 2026-01-05 2026-02-05 overdue 291']);
  });

  it('that was due on the day it stopped was not missed', () => {
    expect(secure({ 'secure-ended': ['2026-02-05'] })).toEqual(['SE1 2026-01-05 2026-02-05 secure-ended']);
    expect(secure({ 'secure-ended': ['2026-02-06'] })).toEqual(['SE1 2026-01-05 2026-02-05 missed by 1, secure-ended']);
  });

  it('is answered on the day it began, on the day it stopped and today, and by nothing outside these days', () => {
    expect(secure({ 'secure-review-held': ['2026-01-05'] })[0]).toBe('SE1 2026-01-05 2026-02-05 in time');
    expect(secure({ 'secure-review-held': ['2026-01-04'] })).toEqual(['SE1 2026-01-05 2026-02-05 overdue 291']);
    expect(secure({ 'secure-review-held': ['2026-11-23'] })[0]).toBe('SE1 2026-01-05 2026-02-05 late by 291');
    expect(secure({ 'secure-review-held': ['2026-11-24'] })).toEqual(['SE1 2026-01-05 2026-02-05 overdue 291']);
    const ended = { 'secure-ended': ['2026-02-03'] };
    expect(secure({ ...ended, 'secure-review-held': ['2026-02-03'] })[0]).toBe('SE1 2026-01-05 2026-02-05 in time');
    expect(secure({ ...ended, 'secure-review-held': ['2026-02-04'] })).toEqual([
      'SE1 2026-01-05 2026-02-05 secure-ended',
    ]);
  });

  it('stops where the same thing begins again, which has a clock of its own', () => {
    const facts = { 'strategy-discussion': ['2026-01-05', '2026-03-02'], 'initial-conference': [] };
    expect(list({ table: table(facts) })).toEqual([
      'C1 2026-01-05 2026-01-26 missed by 35, another-began',
      'C1 2026-03-02 2026-03-23 overdue 245',
    ]);
  });

  it('names the event and the entry that it runs from, and nothing beside it', () => {
    const facts = {
      'care-began': ['2026-01-05'],
      'health-assessed': ['2026-01-20'],
      'visit-made': ['2026-01-07'],
      'secure-began': ['2026-01-05'],
      'secure-review-held': ['2026-02-03'],
    };
    const { listed } = all({ table: table(facts), homes: [home('2026-01-05', 'ordinary')] });
    const starts = new Map(listed.map(({ rule, start, beside }) => [rule.id, { ...start, beside }]));
    const from = (event: string, on: string, fact = on) => ({ event, date: on, fact, beside: [] });
    expect(starts.get('HA-first')).toEqual(from('care-began', '2026-01-05'));
    expect(starts.get('HA-from-5')).toEqual(from('health-assessed', '2026-01-20'));
    expect(starts.get('V-first')).toEqual(from('placement-began', '2026-01-05', 'h1'));
    expect(starts.get('V-year-1')).toEqual(from('visit-made', '2026-01-07'));
    expect(starts.get('SE2')).toEqual(from('secure-review-held', '2026-02-03'));
  });
});

describe('Papers for a planned review', () => {
  const papers = (planned: readonly string[], received: readonly string[]) =>
    list({ table: table({ 'review-planned': planned, 'papers-received': received }) }).filter((line) =>
      line.startsWith('H4'),
    );

  it('count up to the day of the review, and not after it', () => {
    expect(papers(['2026-05-14'], ['2026-05-14'])).toEqual(['H4 2026-05-14 2026-05-11 late by 3']);
    expect(papers(['2026-05-14'], ['2026-05-15'])).toEqual(['H4 2026-05-14 2026-05-11 overdue 196']);
  });

  it('that came on the day of the review before belong to that', () => {
    expect(papers(['2026-05-14', '2026-11-12'], ['2026-05-14'])).toEqual([
      'H4 2026-05-14 2026-05-11 late by 3',
      'H4 2026-11-12 2026-11-09 overdue 14',
    ]);
  });
});

describe('Health and the questionnaire', () => {
  const asked = (born: string | null, began = '2026-01-05', healthy = '2026-01-20') =>
    list({
      born: born === null ? null : date(born),
      table: table({ 'care-began': [began], 'strengths-scored': [], 'health-assessed': [healthy] }),
    }).filter((line) => !line.includes('not-recorded'));

  it('is twice a year up to the fifth birthday, and where the birth date is not known', () => {
    expect(asked('2021-01-20').at(-1)).toBe('HA-from-5 2026-01-20 2027-01-20 due 58');
    expect(asked('2021-01-21').at(-1)).toBe('HA-under-5 2026-01-20 2026-07-20 overdue 126');
    expect(asked(null).at(-1)).toBe('HA-under-5 2026-01-20 2026-07-20 overdue 126');
  });

  test.each([
    ['2023-01-05', 'due 43'],
    ['2023-01-06', 'outside-the-ages'],
    ['2010-01-06', 'due 43'],
    ['2010-01-05', 'outside-the-ages'],
    [null, 'due 43'],
  ])('of someone born on %s the questionnaire due on 5 January 2027 is %s', (born, stands) => {
    expect(asked(born)[0]).toBe(`SDQ-first 2026-01-05 2027-01-05 ${stands}`);
  });

  it('leaves what is for every age to everyone, and has no date past the calendar', () => {
    const small = table({ 'care-began': ['2026-11-16'], 'service-told': [] });
    expect(list({ born: date('2026-11-01'), table: small })[0]).toBe('H1 2026-11-16 2026-11-18 overdue 5');
    const late = table({ 'care-began': ['2028-02-01'], 'strengths-scored': [] });
    expect(list({ born: date('2016-02-20'), table: late }, date('2028-03-01')).at(-2)).toBe(
      'SDQ-first 2028-02-01 no date calendar-ends',
    );
  });
});

describe('Visits, on the very day', () => {
  const visited = (kind: Home['kind'], from: string, to: string | null, ...visits: readonly string[]) =>
    list({ homes: [home(from, kind, to)], table: table({ 'visit-made': visits }) });

  it('belong to a home from the day it began to the day before it ended', () => {
    expect(
      visited('ordinary', '2026-01-05', '2026-02-02', '2026-01-04', '2026-01-05', '2026-02-01', '2026-02-02'),
    ).toEqual([
      'V-first 2026-01-05 2026-01-12 in time',
      'V-year-1 2026-01-05 2026-02-16 in time',
      'V-year-1 2026-02-01 2026-03-15 placement-ended',
    ]);
  });

  it('are made by today, and none is to come', () => {
    expect(visited('ordinary', '2026-11-09', null, '2026-11-23')).toEqual([
      'V-first 2026-11-09 2026-11-16 late by 7',
      'V-year-1 2026-11-23 2027-01-04 due 42',
    ]);
    expect(visited('ordinary', '2026-11-09', null, '2026-11-24')).toEqual(['V-first 2026-11-09 2026-11-16 overdue 7']);
  });

  it('are asked for in a home that began today, and stop in one that ended today', () => {
    expect(visited('ordinary', '2026-11-23', null)).toEqual(['V-first 2026-11-23 2026-11-30 due-soon 7']);
    expect(visited('ordinary', '2026-11-09', '2026-11-23')).toEqual([
      'V-first 2026-11-09 2026-11-16 missed by 7, placement-ended',
    ]);
    expect(visited('ordinary', '2026-11-09', '2026-11-24')).toEqual(['V-first 2026-11-09 2026-11-16 overdue 7']);
  });

  it('are fewer from a year to the day after a settled home began', () => {
    expect(visited('settled', '2025-01-06', null, '2026-01-05').at(-1)).toBe(
      'V-year-1 2026-01-05 2026-02-16 overdue 280',
    );
    expect(visited('settled', '2025-01-06', null, '2026-01-06').at(-1)).toBe(
      'V-settled 2026-01-06 2026-04-06 overdue 231',
    );
  });

  it('are fewer from the first review since the home began, that day not counted and the day of the visit counted', () => {
    const tried = (...reviews: readonly string[]) =>
      list({
        homes: [home('2026-01-05', 'interim')],
        table: table({ 'visit-made': ['2026-01-20'] }),
        held: held(...reviews),
      }).at(-1);
    expect(tried('2025-12-01', '2026-01-05')).toBe('V-interim-weekly 2026-01-20 2026-01-27 overdue 300');
    expect(tried('2026-01-21')).toBe('V-interim-weekly 2026-01-20 2026-01-27 overdue 300');
    expect(tried('2025-12-01', '2026-01-20')).toBe('V-interim 2026-01-20 2026-02-17 overdue 279');
  });

  it('are listed from 24 months ago, and older ones only counted: in time, late or never made', () => {
    const since = all({
      homes: [home('2024-11-16', 'ordinary', '2025-01-06'), home('2023-05-01', 'ordinary', '2023-06-05')],
      table: table({ 'visit-made': ['2023-05-02', '2023-05-03', '2023-05-04'] }),
    });
    expect(since.listed.map(words)).toEqual(['V-first 2024-11-16 2024-11-23 missed by 44, placement-ended']);
    expect(since.olderVisits).toEqual({ inTime: 3, late: 0 });
    const missed = all({
      homes: [home('2023-01-02', 'ordinary', '2023-02-06')],
      table: table({ 'visit-made': [] }),
    });
    expect(missed.olderVisits).toEqual({ inTime: 0, late: 1 });
    const late = all({
      homes: [home('2023-01-02', 'ordinary', '2023-01-30')],
      table: table({ 'visit-made': ['2023-01-12', '2023-01-13'] }),
    });
    expect(late.olderVisits).toEqual({ inTime: 1, late: 1 });
  });

  it('before the first day of which anything was noted here are not said to have been late', () => {
    const noted = (on: string) =>
      list({
        homes: [home('2026-04-13', 'ordinary')],
        table: table({ 'visit-made': ['2026-11-12'] }),
        notedFrom: date(on),
      });
    expect(noted('2026-09-10')).toEqual([
      'V-first 2026-04-13 2026-04-20 not-recorded',
      'V-year-1 2026-11-12 2026-12-24 due 31',
    ]);
    expect(noted('2026-04-14')[0]).toBe('V-first 2026-04-13 2026-04-20 not-recorded');
    expect(noted('2026-04-13')[0]).toBe('V-first 2026-04-13 2026-04-20 late by 206');
  });

  it('that are still waited for are listed however long ago they were due', () => {
    expect(visited('ordinary', '2023-01-02', null)).toEqual(['V-first 2023-01-02 2023-01-09 overdue 1414']);
  });
});

describe('What waits beside the next review', () => {
  it('is what is due today, soon and later, and visits by the reviews held', () => {
    const facts: ObligationFacts = {
      ...none,
      held: held('2026-11-17'),
      homes: [home('2026-11-10', 'interim')],
      table: table({
        'visit-made': ['2026-11-18'],
        'decisions-received': ['2026-11-16'],
        'decisions-answered': [],
        'secure-began': ['2026-11-16'],
        'secure-review-held': ['2026-11-20'],
      }),
    };
    const expected = [
      'H7 2026-11-16 2026-11-23 today',
      'V-interim 2026-11-18 2026-12-16 due-soon 23',
      'SE2 2026-11-20 2027-02-20 due 89',
    ];
    expect(openClocks(facts, today, counting).map(words)).toEqual(expected);
    expect(openObligations(all(facts)).map(words)).toEqual(expected);
  });
});
