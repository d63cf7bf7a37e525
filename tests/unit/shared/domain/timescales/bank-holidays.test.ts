import { describe, expect, it, test } from 'vitest';
import bankHolidays from '../../../../../resources/england-bank-holidays.json';
import { parseBankHolidays } from '../../../../../src/shared/domain/timescales/bank-holidays';
import { isWorkingDay, notWorking } from '../../../../../src/shared/domain/timescales/working-calendar';
import { workingDaysBetween } from '../../../../../src/shared/domain/timescales/working-days';
import { date, dayNumber, weekday } from '../../../../../src/shared/kernel/local-date';
import { aCalendar } from '../../../../support/builders/a-calendar';

const calendar = aCalendar();
const { events } = bankHolidays['england-and-wales'];
const nameOf = (day: string) => notWorking(dayNumber(date(day)), calendar);
const without = (day: string) => ({
  'england-and-wales': { division: 'england-and-wales', events: events.filter((event) => event.date !== day) },
});

describe('The calendar that ships', () => {
  it('holds England from 2010 to 2028', () => {
    expect([calendar.firstYear, calendar.lastYear]).toEqual([2010, 2028]);
    expect(events).toHaveLength(157);
    expect(events.filter((event) => weekday(date(event.date)) > 5)).toEqual([]);
  });

  test.each([
    ['2011-04-29', 'Royal wedding of Prince William and Catherine Middleton (extra bank holiday)'],
    ['2012-06-05', "Queen's Diamond Jubilee (extra bank holiday)"],
    ['2022-06-03', 'Platinum Jubilee bank holiday (extra bank holiday)'],
    ['2022-09-19', 'Bank Holiday for the State Funeral of Queen Elizabeth II (extra bank holiday)'],
    ['2023-05-08', 'Bank holiday for the coronation of King Charles III (extra bank holiday)'],
    ['2026-04-03', 'Good Friday'],
    ['2026-12-28', 'Boxing Day (substitute day)'],
    ['2027-12-27', 'Christmas Day (substitute day)'],
  ])('knows %s as %s', (day, name) => {
    expect(nameOf(day)).toEqual({ why: 'holiday', name });
  });

  it('knows that moved bank holidays leave their old day a working day', () => {
    expect(['2012-05-28', '2020-05-04', '2022-05-30'].map(nameOf)).toEqual([null, null, null]);
  });

  it('tells a weekend from a working day, and says nothing of a year it does not hold', () => {
    expect(nameOf('2026-11-28')).toEqual({ why: 'weekend' });
    expect(isWorkingDay(date('2026-11-27'), calendar)).toBe(true);
    expect(isWorkingDay(date('2026-11-29'), calendar)).toBe(false);
    expect(isWorkingDay(date('2029-01-02'), calendar)).toBeNull();
    expect(isWorkingDay(date('2009-12-31'), calendar)).toBeNull();
  });

  it('counts the working days between two days, the first not counted', () => {
    expect(workingDaysBetween(date('2026-12-01'), date('2026-12-31'), calendar)).toBe(20);
    expect(workingDaysBetween(date('2026-12-31'), date('2026-12-01'), calendar)).toBe(-20);
    expect(workingDaysBetween(date('2026-12-24'), date('2026-12-24'), calendar)).toBe(0);
    expect(workingDaysBetween(date('2028-12-01'), date('2029-01-02'), calendar)).toBeNull();
  });
});

describe('A bank-holiday file', () => {
  it('that lacks a day of a year is refused, with the year', () => {
    expect(parseBankHolidays(without('2019-08-26'))).toEqual({
      ok: false,
      error: { code: 'year-incomplete', year: 2019 },
    });
  });

  test.each([
    ['is nothing', null],
    ['is text', 'holidays'],
    ['has no England', { scotland: { division: 'scotland', events: [] } }],
    ['has no days', { 'england-and-wales': { division: 'england-and-wales', events: [] } }],
    [
      'has a day that does not exist',
      {
        'england-and-wales': {
          division: 'england-and-wales',
          events: [{ title: 'A day', date: '2026-02-30', notes: '', bunting: true }],
        },
      },
    ],
  ])('that %s is refused', (_what, file) => {
    expect(parseBankHolidays(file)).toEqual({ ok: false, error: { code: 'not-bank-holidays' } });
  });
});
