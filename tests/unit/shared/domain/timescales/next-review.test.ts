import { describe, expect, it, test } from 'vitest';
import { nextReview } from '../../../../../src/shared/domain/timescales/next-review';
import type { NextReview } from '../../../../../src/shared/domain/timescales/next-review-types';
import type { CareSpan, HeldOn, ReviewFacts } from '../../../../../src/shared/domain/timescales/review-facts';
import { date } from '../../../../../src/shared/kernel/local-date';
import { aCounting } from '../../../../support/builders/a-calendar';

const counting = aCounting();
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
const held = (...days: readonly string[]): readonly HeldOn[] => days.map((on) => ({ on: date(on), number: null }));
const facts = (differently: Partial<ReviewFacts>): ReviewFacts => ({
  born: date('2016-02-20'),
  care: [care('2026-01-05')],
  held: [],
  metOn: null,
  ...differently,
});
const next = (differently: Partial<ReviewFacts>, on = today): NextReview =>
  nextReview(facts(differently), on, counting);
const problems = (review: NextReview) => review.problems.map(({ code, on }) => `${code} ${on ?? ''}`.trim());

describe('The next review', () => {
  it('is the first within 20 working days of care beginning', () => {
    expect(next({ care: [care('2026-11-03')] })).toMatchObject({
      kind: 'due',
      sequence: 'first',
      number: 1,
      rule: { id: 'T1' },
      start: { event: 'care-began', date: '2026-11-03' },
      due: '2026-12-01',
      state: { kind: 'due-soon', days: 8 },
    });
  });

  it('is the second within 3 months of the first', () => {
    expect(next({ care: [care('2026-08-03')], held: held('2026-08-27') })).toMatchObject({
      sequence: 'second',
      number: 2,
      rule: { id: 'T2' },
      start: { event: 'first-review-held', date: '2026-08-27' },
      due: '2026-11-27',
    });
  });

  it('is a later one within 6 months of the last, early reviews included', () => {
    expect(next({ care: [care('2025-03-03')], held: held('2025-03-27', '2025-06-19', '2026-09-10') })).toMatchObject({
      sequence: 'later',
      number: 4,
      rule: { id: 'T3' },
      start: { event: 'review-held', date: '2026-09-10' },
      due: '2027-03-10',
      state: { kind: 'due', days: 107 },
    });
  });

  it('is numbered on from the last review that has a number', () => {
    const reviews = [...held('2026-01-20'), { on: date('2026-05-14'), number: 18 }, ...held('2026-11-12')];
    expect(next({ care: [care('2018-11-05')], held: reviews })).toMatchObject({ number: 20, sequence: 'later' });
    expect(next({ held: [{ on: date('2026-09-01'), number: 2 }] })).toMatchObject({ number: 3, rule: { id: 'T3' } });
  });

  it('counts two reviews on one day once, and says so', () => {
    const review = next({ held: held('2026-01-20', '2026-01-20') });
    expect(review).toMatchObject({ number: 2 });
    expect(problems(review)).toEqual(['reviews-same-day 2026-01-20']);
  });

  it('runs from the current period of care: reviews of an earlier one belong to that', () => {
    const periods = [care('2024-01-08', { to: date('2025-06-30'), ceased: 'E4A' }), care('2026-11-02')];
    const review = next({ care: periods, held: held('2024-02-01', '2025-12-01') });
    expect(review).toMatchObject({ sequence: 'first', due: '2026-11-30' });
    expect(problems(review)).toEqual(['review-before-care 2025-12-01']);
  });

  it('leaves out reviews dated in the future, and says so', () => {
    const review = next({ care: [care('2026-11-03')], held: held('2026-12-10') });
    expect(review).toMatchObject({ sequence: 'first' });
    expect(problems(review)).toEqual(['review-after-today 2026-12-10']);
  });

  test.each([
    ['2026-11-30', { kind: 'due-soon', days: 1 }],
    ['2026-12-01', { kind: 'due-today' }],
    ['2026-12-02', { kind: 'overdue', days: 1 }],
    ['2026-12-29', { kind: 'overdue', days: 28 }],
  ])('due on 1 December stands on %s as it should', (on, state) => {
    expect(next({ care: [care('2026-11-03')] }, date(on))).toMatchObject({ state });
  });

  it('is soon from 20 working days before', () => {
    const reviews = { care: [care('2025-03-03')], held: held('2025-03-27', '2025-06-19', '2026-06-04') };
    expect(next(reviews, date('2026-11-05'))).toMatchObject({ state: { kind: 'due' } });
    expect(next(reviews, date('2026-11-06'))).toMatchObject({ state: { kind: 'due-soon' } });
  });

  it('has been met once its meeting was held, in time or late', () => {
    const first = { care: [care('2026-10-01')] };
    expect(next({ ...first, metOn: date('2026-10-29') })).toMatchObject({ state: { kind: 'met', daysLate: 0 } });
    expect(next({ ...first, metOn: date('2026-11-02') })).toMatchObject({
      state: { kind: 'met', on: '2026-11-02', daysLate: 4 },
    });
  });

  it('has not been met by the meeting of an older review that was left open', () => {
    const reviews = { care: [care('2025-03-03')], held: held('2025-03-27', '2025-06-19', '2026-05-14') };
    expect(next({ ...reviews, metOn: date('2025-12-11') })).toMatchObject({ state: { kind: 'overdue', days: 9 } });
  });

  it('that falls on a day off is to be held on the working day before', () => {
    expect(next({ care: [care('2025-03-03')], held: held('2025-03-27', '2025-06-19', '2026-06-05') })).toMatchObject({
      due: '2026-12-05',
      holdBy: '2026-12-04',
    });
  });

  it('can be tightened by the council', () => {
    expect(nextReview(facts({ care: [care('2026-11-03')] }), today, aCounting({ amounts: { T1: 15 } }))).toMatchObject({
      due: '2026-11-24',
      rule: { amount: 15, basis: 'local', replaces: { amount: 20 } },
    });
  });
});

describe('A child is kept apart', () => {
  const none = (differently: Partial<ReviewFacts>, on = today) => next(differently, on);

  it('from the eighteenth birthday', () => {
    expect(none({ born: date('2008-11-23') })).toMatchObject({ kind: 'none', reason: 'over-18', on: '2026-11-23' });
    expect(none({ born: date('2008-11-24') })).toMatchObject({ kind: 'due' });
  });

  it('without an episode, or before care begins', () => {
    expect(none({ care: [] })).toMatchObject({ reason: 'no-episode', on: null });
    const future = none({ care: [care('2026-12-07')] });
    expect(future).toMatchObject({ reason: 'not-started', on: '2026-12-07' });
    expect(problems(future)).toEqual(['care-in-future 2026-12-07']);
  });

  test.each([
    ['E4A', 'went-home'],
    ['E3', 'another-council'],
    ['E17', 'grown-up'],
    ['E47', 'guardianship'],
    ['E41', 'with-family'],
    ['E9', 'custody'],
    ['E14', 'remand-ended'],
    ['E15', 'found-adult'],
    ['E16', 'moved-abroad'],
    ['E8', 'ended'],
    ['E11', 'adopted'],
    ['E12', 'adopted'],
    ['E2', 'died'],
    ['X1', 'episode-missing'],
    ['', 'ended'],
  ])('when care ended with %s: %s', (ceased, reason) => {
    const span = care('2026-01-05', { to: date('2026-11-23'), ceased });
    expect(none({ care: [span] })).toMatchObject({ kind: 'none', reason, on: '2026-11-23', code: ceased });
  });

  it('not while the end of care is still to come', () => {
    const span = care('2026-11-03', { to: date('2026-11-24'), ceased: 'E4A' });
    expect(none({ care: [span] })).toMatchObject({ kind: 'due' });
  });

  it('as having died, even if 18 since', () => {
    const span = care('2020-01-06', { to: date('2021-05-04'), ceased: 'E2' });
    expect(none({ born: date('2005-01-01'), care: [span] })).toMatchObject({ reason: 'died' });
  });

  it('at the edges of the calendar only as far as it can say', () => {
    const early = next({ born: null, care: [care('2009-09-07')], held: held('2009-10-02') }, date('2010-01-04'));
    expect(early).toMatchObject({ rule: { id: 'T2' }, due: '2010-01-02', holdBy: '2010-01-02' });
    const past = next({ born: null, care: [care('2028-11-27')] }, date('2029-01-02'));
    expect(past).toMatchObject({ due: '2028-12-27', state: { kind: 'overdue', days: 6 } });
    const far = next({ born: null, care: [care('2028-03-01')], held: held('2028-03-20', '2028-06-19') });
    expect(far).toMatchObject({ reason: 'not-started' });
  });

  it('before the day it begins, and not on it', () => {
    expect(none({ care: [care('2026-11-23')] })).toMatchObject({ kind: 'due' });
    expect(none({ care: [care('2026-11-24')] })).toMatchObject({ reason: 'not-started', code: '' });
    expect(none({ born: null, care: [care('2026-11-03')] })).toMatchObject({ kind: 'due' });
  });

  it('when the calendar ends before the date', () => {
    const late = none({ held: held('2028-02-01', '2028-08-01') }, date('2028-09-01'));
    expect(late).toMatchObject({ reason: 'calendar-ends', code: 'T3' });
  });
});

describe('What does not fit', () => {
  it('is a birth date that is missing or to come; the date is still worked out', () => {
    expect(problems(next({ born: null }))).toEqual(['no-birth-date']);
    expect(problems(next({ born: date('2026-12-01') }))).toEqual(['born-after-today 2026-12-01']);
  });

  it('is an eighteenth birthday before the review', () => {
    const review = next({ born: date('2008-11-30'), care: [care('2026-11-03')] });
    expect(problems(review)).toEqual(['eighteen-before-due 2026-11-30']);
  });

  it('is a first known review long after care began: earlier ones may not be recorded', () => {
    const review = next({ care: [care('2020-01-06')], held: held('2026-09-01') });
    expect(problems(review)).toEqual(['earlier-reviews-may-be-missing 2026-09-01']);
    expect(problems(next({ care: [care('2020-01-06')], held: [{ on: date('2026-09-01'), number: 14 }] }))).toEqual([]);
  });
});
