import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  addMonths,
  ageOn,
  birthday,
  date,
  dayNumber,
  daysBetween,
  fromDayNumber,
  isLocalDate,
  localDateSchema,
  weekday,
} from '../../../../src/shared/kernel/local-date';

describe('A date', () => {
  test.each(['2026-11-23', '2024-02-29', '2000-02-29', '1900-12-31', '2026-04-30'])('%s exists', (text) => {
    expect(isLocalDate(text)).toBe(true);
    expect(date(text)).toBe(text);
    expect(localDateSchema.parse(text)).toBe(text);
  });

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0999-01-01',
    '23/11/2026',
    '2026-1-1',
    '2026-01-01T00:00',
    '',
  ])('%s does not exist', (text) => {
    expect(isLocalDate(text)).toBe(false);
    expect(() => date(text)).toThrow('Not a date');
    expect(localDateSchema.safeParse(text).success).toBe(false);
  });

  it('is never made from something that is not text', () => {
    expect(localDateSchema.safeParse(20261123).success).toBe(false);
  });
});

describe('Days', () => {
  it('are numbered from 1 January 1970, before it too', () => {
    expect(dayNumber(date('1970-01-01'))).toBe(0);
    expect(fromDayNumber(20_000)).toBe('2024-10-04');
    expect(fromDayNumber(-1)).toBe('1969-12-31');
  });

  it('are counted over the end of a leap February', () => {
    expect(addDays(date('2024-02-28'), 2)).toBe('2024-03-01');
    expect(daysBetween(date('2024-02-28'), date('2024-03-01'))).toBe(2);
    expect(daysBetween(date('2024-03-01'), date('2024-02-28'))).toBe(-2);
  });

  test.each([
    ['2026-11-23', 1],
    ['2026-11-28', 6],
    ['2026-11-29', 7],
    ['1969-12-31', 3],
    ['1950-01-01', 7],
  ])('%s is day %i of its week', (day, number) => {
    expect(weekday(date(day))).toBe(number);
  });
});

describe('Months', () => {
  test.each([
    ['2025-11-30', 3, '2026-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-03-31', 6, '2026-09-30'],
    ['2026-02-28', 6, '2026-08-28'],
    ['2027-11-29', 3, '2028-02-29'],
    ['2026-10-15', 3, '2027-01-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-31', -2, '2025-11-30'],
  ])('%s and %i months is %s', (start, months, end) => {
    expect(addMonths(date(start), months)).toBe(end);
  });

  it('do not remember a day that the month did not have', () => {
    const february = addMonths(date('2026-08-31'), 6);
    expect(addMonths(february, 6)).toBe('2027-08-28');
  });
});

describe('Age', () => {
  test.each([
    ['2010-06-15', '2026-06-14', 15],
    ['2010-06-15', '2026-06-15', 16],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
  ])('someone born on %s is on %s %i years old', (born, on, age) => {
    expect(ageOn(date(born), date(on))).toBe(age);
  });

  it('turns on 1 March for someone born on 29 February, in a year without it', () => {
    expect(birthday(date('2008-02-29'), 18)).toBe('2026-03-01');
    expect(birthday(date('2008-02-29'), 4)).toBe('2012-02-29');
    expect(birthday(date('2010-06-15'), 18)).toBe('2028-06-15');
  });
});
