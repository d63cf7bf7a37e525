import { describe, expect, it, test } from 'vitest';
import { readBankHolidays } from '../../../../../src/shared/domain/timescales/bank-holidays';
import { calendarEnd } from '../../../../../src/shared/domain/timescales/calendar-end';
import { newerYears, withNewerYears } from '../../../../../src/shared/domain/timescales/newer-years';
import { isWorkingDay, notWorking } from '../../../../../src/shared/domain/timescales/working-calendar';
import { date, dayNumber } from '../../../../../src/shared/kernel/local-date';
import { aCalendar } from '../../../../support/builders/a-calendar';
import { aBankHolidayFile, someBankHolidays } from '../../../../support/builders/bank-holiday-file';

const shipped = aCalendar();
const read = (text: string) => {
  const calendar = readBankHolidays(text);
  if (!calendar.ok) throw new Error(calendar.error.code);
  return calendar.value;
};
const laidOver = (text: string) => {
  const kept = newerYears(read(text), shipped);
  if (!kept.ok) throw new Error(kept.error.code);
  return withNewerYears(shipped, kept.value);
};

describe('A newer list of bank holidays', () => {
  it('reaches further, and leaves the years before it as they were', () => {
    const calendar = laidOver(aBankHolidayFile(2028, 2030));
    expect([calendar.firstYear, calendar.lastYear]).toEqual([2010, 2030]);
    expect(isWorkingDay(date('2030-12-25'), calendar)).toBe(false);
    expect(isWorkingDay(date('2030-12-27'), calendar)).toBe(true);
    expect(isWorkingDay(date('2031-01-02'), calendar)).toBeNull();
    expect(notWorking(dayNumber(date('2027-12-31')), calendar)).toEqual(
      notWorking(dayNumber(date('2027-12-31')), shipped),
    );
    expect(isWorkingDay(date('2011-04-29'), calendar)).toBe(false);
  });

  it('takes the place of a whole year: a new day counts, a day that was moved is worked again', () => {
    const days = someBankHolidays(2027).filter(({ date: day }) => day !== '2027-05-03');
    const moved = { title: 'Early May bank holiday', date: '2027-05-07', notes: '', bunting: true };
    const calendar = laidOver(aBankHolidayFile(2027, 2027, [...days, moved]));
    expect(isWorkingDay(date('2027-05-03'), calendar)).toBe(true);
    expect(isWorkingDay(date('2027-05-07'), calendar)).toBe(false);
    expect(calendar.lastYear).toBe(2028);
    expect(isWorkingDay(date('2026-12-28'), calendar)).toBe(false);
    expect(isWorkingDay(date('2028-01-03'), calendar)).toBe(false);
  });

  it('may follow the years that ship at once, and no later', () => {
    expect(laidOver(aBankHolidayFile(2029, 2030)).lastYear).toBe(2030);
    expect(newerYears(read(aBankHolidayFile(2031, 2032)), shipped)).toEqual({
      ok: false,
      error: { code: 'years-missing', from: 2029, to: 2030 },
    });
    expect(laidOver(aBankHolidayFile(2008, 2009)).firstYear).toBe(2008);
    expect(newerYears(read(aBankHolidayFile(2005, 2006)), shipped)).toEqual({
      ok: false,
      error: { code: 'years-missing', from: 2007, to: 2009 },
    });
  });

  it('is refused where it is no JSON, or is short of a day because another is there twice', () => {
    expect(readBankHolidays('bank holidays')).toEqual({ ok: false, error: { code: 'not-bank-holidays' } });
    const [first, second, ...rest] = someBankHolidays(2029);
    if (first === undefined || second === undefined) throw new Error('no days');
    expect(readBankHolidays(aBankHolidayFile(2029, 2029, [first, first, ...rest]))).toEqual({
      ok: false,
      error: { code: 'year-incomplete', year: 2029 },
    });
  });
});

describe('The end of the bank holidays', () => {
  test.each([
    ['2027-12-30', 'far'],
    ['2027-12-31', 'near'],
    ['2028-12-31', 'near'],
    ['2029-01-01', 'past'],
  ])('on %s is %s', (today, kind) => {
    expect(calendarEnd(shipped, date(today))).toEqual({ kind, on: '2028-12-31' });
  });
});
