import { describe, expect, it, test } from 'vitest';
import { readBankHolidays } from '../../../../../src/shared/domain/timescales/bank-holidays';
import { dueState } from '../../../../../src/shared/domain/timescales/due-state';
import { placeInCare } from '../../../../../src/shared/domain/timescales/kept-apart';
import { nextReview } from '../../../../../src/shared/domain/timescales/next-review';
import { addWorkingDays, workingDaysBetween } from '../../../../../src/shared/domain/timescales/working-days';
import { notWorking, type WorkingCalendar } from '../../../../../src/shared/domain/timescales/working-calendar';
import { date, dayNumber } from '../../../../../src/shared/kernel/local-date';
import { aCounting } from '../../../../support/builders/a-calendar';
import { aBankHolidayFile, someBankHolidays } from '../../../../support/builders/bank-holiday-file';
import { care, counting, held, stretch, today } from '../../../../support/obligation-facts';

/** A year without a holiday, so that its first and its last days are working days: Friday to Saturday. */
const bare: WorkingCalendar = { firstYear: 2027, lastYear: 2027, holidays: new Map() };

describe('Working days at the edges of the calendar', () => {
  it('are counted from its first day to its last, and not a day further', () => {
    expect(addWorkingDays(date('2027-01-01'), 1, bare)).toBe('2027-01-04');
    expect(addWorkingDays(date('2027-01-04'), -1, bare)).toBe('2027-01-01');
    expect(addWorkingDays(date('2027-01-01'), -1, bare)).toBeNull();
    expect(addWorkingDays(date('2026-12-31'), 1, bare)).toBeNull();
    expect(addWorkingDays(date('2027-12-30'), 1, bare)).toBe('2027-12-31');
    expect(addWorkingDays(date('2027-12-31'), 1, bare)).toBeNull();
    expect(addWorkingDays(date('2027-12-31'), -1, bare)).toBe('2027-12-30');
    expect(addWorkingDays(date('2028-01-03'), -1, bare)).toBeNull();
    expect(addWorkingDays(date('2027-12-31'), 0, bare)).toBe('2027-12-31');
  });

  it('between two days need both of them inside', () => {
    expect(workingDaysBetween(date('2027-01-01'), date('2027-12-31'), bare)).toBe(260);
    expect(workingDaysBetween(date('2027-12-31'), date('2027-01-01'), bare)).toBe(-260);
    expect(workingDaysBetween(date('2026-12-31'), date('2027-01-04'), bare)).toBeNull();
    expect(workingDaysBetween(date('2027-12-31'), date('2028-01-03'), bare)).toBeNull();
    expect(workingDaysBetween(date('2027-01-02'), date('2027-01-04'), bare)).toBe(1);
    expect(workingDaysBetween(date('2027-01-04'), date('2027-01-02'), bare)).toBe(-1);
    expect(Object.is(workingDaysBetween(date('2027-01-04'), date('2027-01-04'), bare), 0)).toBe(true);
  });

  it('make a day soon up to the most calendar days that so many of them can take', () => {
    // Over Christmas and New Year 2027 the 5th working day lies 12 days off.
    expect(dueState(date('2028-01-04'), date('2027-12-23'), aCounting({ soonWorkingDays: 5 })).kind).toBe('due-soon');
    expect(dueState(date('2028-01-05'), date('2027-12-23'), aCounting({ soonWorkingDays: 5 })).kind).toBe('due');
  });
});

describe('The name of a bank holiday', () => {
  const named = (notes: string) => {
    const [first, ...rest] = someBankHolidays(2029);
    if (first === undefined) throw new Error('no days');
    const read = readBankHolidays(aBankHolidayFile(2029, 2029, [{ ...first, notes }, ...rest]));
    if (!read.ok) throw new Error(read.error.code);
    return notWorking(dayNumber(date('2029-01-01')), read.value);
  };

  it('holds its note, as a sentence goes on', () => {
    expect(named('')).toEqual({ why: 'holiday', name: 'New Year’s Day' });
    expect(named('Substitute day')).toEqual({ why: 'holiday', name: 'New Year’s Day (substitute day)' });
    expect(named('Extra Bank Holiday')).toEqual({ why: 'holiday', name: 'New Year’s Day (extra Bank Holiday)' });
  });

  it('is read for every year up to the last, whose days must all be there too', () => {
    const days = [...someBankHolidays(2029), ...someBankHolidays(2030).slice(1)];
    expect(readBankHolidays(aBankHolidayFile(2029, 2030, days))).toEqual({
      ok: false,
      error: { code: 'year-incomplete', year: 2030 },
    });
    const gap = [...someBankHolidays(2029), ...someBankHolidays(2031)];
    expect(readBankHolidays(aBankHolidayFile(2029, 2031, gap))).toEqual({
      ok: false,
      error: { code: 'year-incomplete', year: 2030 },
    });
  });
});

describe('A child in care', () => {
  it('has the period of care that a review is due in', () => {
    const span = care('2026-01-05');
    expect(placeInCare({ born: null, care: [span], held: [], metOn: null }, today)).toEqual({ kind: 'in-care', span });
  });
});

type Facts = Parameters<typeof nextReview>[0];
const next = (differently: Partial<Facts>, on = today) =>
  nextReview(
    { born: date('2016-02-20'), care: [care('2026-01-05')], held: [], metOn: null, ...differently },
    on,
    counting,
  );
const problems = (differently: Partial<Facts>, on = today) =>
  next(differently, on).problems.map((one) => `${one.code} ${one.on ?? ''}`.trim());

describe('The next review, on the very day', () => {
  it('counts reviews held on the first day of care and today', () => {
    expect(next({ held: held('2026-01-05') })).toMatchObject({ number: 2, start: { date: '2026-01-05' } });
    expect(next({ held: held('2026-11-23') })).toMatchObject({ number: 2, start: { date: '2026-11-23' } });
    expect(problems({ held: held('2026-01-05', '2026-11-23') })).toEqual([]);
    expect(problems({ held: held('2026-01-04') })).toEqual(['review-before-care 2026-01-04']);
    expect(problems({ care: [], held: held('2026-01-04') })).toEqual([]);
  });

  it('takes of two reviews on one day the one that has a number', () => {
    const [on] = [date('2026-05-14')];
    const numbered = { on, number: 6, fact: 'numbered' };
    for (const two of [
      [numbered, { on, number: null, fact: 'plain' }],
      [{ on, number: null, fact: 'plain' }, numbered],
    ]) {
      expect(next({ held: two })).toMatchObject({ number: 7, start: { fact: 'numbered' } });
    }
    const plain = [
      { on, number: null, fact: 'first' },
      { on, number: null, fact: 'second' },
    ];
    expect(next({ held: plain })).toMatchObject({ number: 2, start: { fact: 'first' } });
  });

  it('is met by a meeting on the day its clock began', () => {
    const since = { held: held('2026-01-20', '2026-04-14') };
    expect(next({ ...since, metOn: date('2026-04-14') })).toMatchObject({ state: { kind: 'met', on: '2026-04-14' } });
    expect(next({ ...since, metOn: date('2026-04-13') })).toMatchObject({ state: { kind: 'overdue' } });
    expect(next(since)).toMatchObject({ state: { kind: 'overdue' } });
  });

  test.each([
    ['born today', { born: today }, []],
    ['born tomorrow', { born: date('2026-11-24') }, ['born-after-today 2026-11-24']],
    ['in care from today', { care: [care('2026-11-23')] }, []],
    ['18 on the due day', { born: date('2008-11-30'), care: [care('2026-11-02')] }, ['eighteen-before-due 2026-11-30']],
    ['18 the day after', { born: date('2008-12-01'), care: [care('2026-11-02')] }, []],
    ['first known review after 6 months to the day', { held: held('2026-07-05') }, []],
    ['first known review a day later', { held: held('2026-07-06') }, ['earlier-reviews-may-be-missing 2026-07-06']],
  ])('of a child %s has its problems', (_what, differently: Partial<Facts>, found: readonly string[]) => {
    expect(problems(differently)).toEqual(found);
  });

  it('leaves a review in its earlier period of care, from its first day to its last', () => {
    const before = [
      care('2023-01-09', { to: date('2023-06-30'), ceased: 'E4A' }),
      care('2024-01-08', { to: date('2025-06-30'), ceased: 'E4A' }),
      care('2026-11-02'),
    ];
    const on = (...days: readonly string[]) => problems({ care: before, held: held(...days) });
    expect(on('2023-02-01', '2024-01-08', '2025-06-30')).toEqual([]);
    expect(on('2024-01-07')).toEqual(['review-before-care 2024-01-07']);
    expect(on('2025-07-01')).toEqual(['review-before-care 2025-07-01']);
    // An earlier period that nobody said had ended holds all that came after it began.
    expect(problems({ care: [care('2024-01-08'), care('2026-11-02')], held: held('2025-07-01') })).toEqual([]);
    expect(on('2025-07-01', '2025-07-01')).toEqual(['review-before-care 2025-07-01', 'reviews-same-day 2025-07-01']);
  });
});

describe('The clock of the next review names what it runs from', () => {
  const starts = (differently: Parameters<typeof care>[1], ...days: readonly string[]) => {
    const review = next({ care: [care('2026-06-01', differently)], held: held(...days) });
    if (review.kind === 'none') throw new Error(review.reason);
    return [review, ...review.beside].map(({ rule, start }) => `${rule.id} ${start.event} ${start.date}`);
  };
  const breaks = { shortBreaksOnly: true, shortBreaks: { from: date('2026-06-01'), fails: null } };
  const adoptive = { adoptive: [stretch('2026-07-01')] };
  const authorities = { authorities: [stretch('2026-07-01')] };

  it('for short breaks', () => {
    expect(starts(breaks)).toEqual(['SB2 short-breaks-began 2026-06-01']);
    expect(starts(breaks, '2026-08-03')).toEqual(['SB3 review-held 2026-08-03']);
    const fails = { why: 'stay-too-long', on: date('2026-07-01') } as const;
    expect(starts({ ...breaks, shortBreaks: { from: date('2026-05-04'), fails } })).toEqual([
      'T1 care-began 2026-06-01',
    ]);
  });

  it('for an adoptive home: a review on the day of the placing came before it', () => {
    expect(starts(adoptive, '2026-07-01')).toEqual(['A3 placed-for-adoption 2026-07-01']);
    expect(starts(adoptive, '2026-07-02')).toEqual(['A4 first-adoption-review-held 2026-07-02']);
    expect(starts(adoptive, '2026-07-02', '2026-09-07')).toEqual(['A5 review-held 2026-09-07']);
  });

  it('for authority to place, beside the ordinary one', () => {
    expect(starts(authorities, '2026-07-01')).toEqual([
      'T2 first-review-held 2026-07-01',
      'A1 authority-to-place 2026-07-01',
    ]);
    expect(starts(authorities, '2026-07-02')).toEqual(['T2 first-review-held 2026-07-02', 'A2 review-held 2026-07-02']);
  });

  it('for coming back from an adoptive home, until a review is held after that day', () => {
    const back = { adoptive: [stretch('2026-07-01', '2026-11-23')] };
    const came = 'A7 returned-from-adoption 2026-11-23';
    expect(starts(back, '2026-06-15', '2026-10-05')).toEqual([came, 'T3 review-held 2026-10-05']);
    expect(starts(back, '2026-06-15', '2026-11-23')).toEqual([came, 'T3 review-held 2026-11-23']);
    const earlier = { adoptive: [stretch('2026-07-01', '2026-10-05')] };
    expect(starts(earlier, '2026-06-15', '2026-10-06')).toEqual(['T3 review-held 2026-10-06']);
    const still = { adoptive: [stretch('2026-07-01', '2026-11-24')] };
    expect(starts(still, '2026-06-15')).toEqual(['A3 placed-for-adoption 2026-07-01']);
    const never = { adoptive: [stretch('2026-12-07')] };
    expect(starts(never, '2026-06-15')).toEqual(['T2 first-review-held 2026-06-15']);
  });

  it('and is the ordinary one where two end on one day', () => {
    const both = { authorities: [stretch('2026-06-15')] };
    expect(starts(both, '2026-06-15')).toEqual(['T2 first-review-held 2026-06-15', 'A1 authority-to-place 2026-06-15']);
    expect(next({ care: [care('2026-06-01')], held: [{ on: date('2026-06-15'), number: null }] })).toMatchObject({
      start: { event: 'first-review-held', date: '2026-06-15' },
    });
  });
});
