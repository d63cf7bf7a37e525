import { describe, expect, it, test } from 'vitest';
import { dueDate, workingDayBy } from '../../../../../src/shared/domain/timescales/due-date';
import type { Rule, Unit } from '../../../../../src/shared/domain/timescales/rule';
import { date } from '../../../../../src/shared/kernel/local-date';
import { aCalendar } from '../../../../support/builders/a-calendar';

const calendar = aCalendar();

/** A rule of so many units after its start; before it where the amount is negative. */
const within = (amount: number, unit: Unit): Rule => ({
  id: 'X',
  event: 'care-began',
  amount: Math.abs(amount),
  unit,
  direction: amount < 0 ? 'before' : 'after',
  basis: 'law',
  source: '',
  from: date('2011-04-01'),
  until: null,
  verified: true,
});

const due = (start: string, amount: number, unit: Unit): string => {
  const result = dueDate(within(amount, unit), { event: 'care-began', date: date(start) }, calendar);
  return result.ok ? result.value.due : result.error.code;
};

describe('Working days', () => {
  test.each([
    ['2026-01-05', 20, '2026-02-02'],
    ['2026-03-20', 20, '2026-04-21'],
    ['2026-04-03', 20, '2026-05-05'],
    ['2026-05-23', 20, '2026-06-22'],
    ['2026-08-28', 20, '2026-09-28'],
    ['2026-12-01', 20, '2026-12-31'],
    ['2026-04-01', 15, '2026-04-24'],
    ['2025-12-18', 15, '2026-01-13'],
    ['2026-05-01', 15, '2026-05-26'],
    ['2026-05-01', 5, '2026-05-11'],
    ['2026-05-01', 20, '2026-06-02'],
    ['2026-12-24', 10, '2027-01-12'],
    ['2026-06-15', -3, '2026-06-10'],
    ['2026-06-15', -15, '2026-05-22'],
    ['2026-12-24', 1, '2026-12-29'],
    ['2027-03-25', 1, '2027-03-30'],
    ['2022-05-31', 3, '2022-06-07'],
    ['2022-09-16', 1, '2022-09-20'],
    ['2023-05-05', 1, '2023-05-09'],
    ['2020-05-01', 5, '2020-05-11'],
  ])('from %s, %i working days lead to %s', (start, amount, end) => {
    expect(due(start, amount, 'workingDays')).toBe(end);
  });
});

describe('Months, weeks and days', () => {
  test.each([
    ['2025-11-30', 3, '2026-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-03-31', 6, '2026-09-30'],
    ['2026-02-28', 6, '2026-08-28'],
    ['2027-11-29', 3, '2028-02-29'],
  ])('from %s, %i months lead to %s', (start, amount, end) => {
    expect(due(start, amount, 'months')).toBe(end);
  });

  it('28 days are 4 weeks, and only sometimes 20 working days', () => {
    expect(due('2026-01-05', 28, 'days')).toBe('2026-02-02');
    expect(due('2026-12-01', 4, 'weeks')).toBe('2026-12-29');
    expect(due('2026-12-01', 20, 'workingDays')).toBe('2026-12-31');
  });

  it('a deadline on a day off stays there', () => {
    expect(due('2025-11-25', 6, 'months')).toBe('2026-05-25');
    expect(workingDayBy(date('2026-05-25'), calendar)).toBe('2026-05-22');
    expect(workingDayBy(date('2026-05-26'), calendar)).toBe('2026-05-26');
  });

  it('on the last day of the calendar too, and never beyond it', () => {
    expect(workingDayBy(date('2028-12-31'), calendar)).toBe('2028-12-29');
    expect(workingDayBy(date('2028-12-29'), calendar)).toBe('2028-12-29');
    expect(workingDayBy(date('2029-01-01'), calendar)).toBeNull();
  });
});

describe('Outside the calendar', () => {
  it('there is no answer, not even in months', () => {
    expect(due('2028-12-20', 20, 'workingDays')).toBe('calendar-ends');
    expect(due('2028-07-01', 6, 'months')).toBe('calendar-ends');
    expect(due('2028-12-31', 1, 'days')).toBe('calendar-ends');
    expect(due('2009-12-31', 1, 'workingDays')).toBe('calendar-ends');
    expect(due('2029-01-01', -1, 'workingDays')).toBe('calendar-ends');
    expect(due('2010-01-04', -1, 'workingDays')).toBe('calendar-ends');
  });

  it('the failure says which years there are', () => {
    const result = dueDate(within(1, 'days'), { event: 'care-began', date: date('2030-01-01') }, calendar);
    expect(result).toEqual({ ok: false, error: { code: 'calendar-ends', firstYear: 2010, lastYear: 2028 } });
  });

  it('the last day of the last year still has one', () => {
    expect(due('2028-12-28', 1, 'workingDays')).toBe('2028-12-29');
    expect(due('2028-06-30', 6, 'months')).toBe('2028-12-30');
  });
});
