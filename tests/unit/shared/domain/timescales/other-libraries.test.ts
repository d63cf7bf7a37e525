import { addBusinessDays, addMonths as addMonthsElsewhere, isWeekend } from 'date-fns';
import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { addMonths, addDays, date, type LocalDate } from '../../../../../src/shared/kernel/local-date';
import { isWorkingDay } from '../../../../../src/shared/domain/timescales/working-calendar';
import { addWorkingDays } from '../../../../../src/shared/domain/timescales/working-days';
import { aCalendar } from '../../../../support/builders/a-calendar';

const calendar = aCalendar();
const [first, last] = [date('2015-01-01'), date('2027-12-31')];

function* everyDay(): Generator<LocalDate> {
  for (let day = first; day <= last; day = addDays(day, 1)) yield day;
}

const local = (day: LocalDate): Date => new Date(`${day}T12:00:00`);
const text = (day: Date): string =>
  [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

describe('Against a library of the world’s holidays', () => {
  const holidays = new Holidays('GB', 'ENG');
  const theirs = new Set<string>();
  for (let year = 2015; year <= 2027; year += 1) {
    for (const { date: on, type } of holidays.getHolidays(year)) {
      if (type === 'public' || type === 'bank') theirs.add(on.slice(0, 10));
    }
  }

  it('every day off from 2015 to 2027 is the same: there is no difference to explain', () => {
    const different: string[] = [];
    for (const day of everyDay()) {
      const ours = isWorkingDay(day, calendar);
      const other = !isWeekend(local(day)) && !theirs.has(day);
      if (ours !== other) different.push(`${day} ${ours === true ? 'working here' : 'off here'}`);
    }
    expect(different).toEqual([]);
  });
});

describe('Against a library of dates', () => {
  /** Its business days leave out weekends alone, so our own holidays are stepped over here, one business day at a time. */
  function elsewhere(start: LocalDate, count: number): string {
    let day = local(start);
    for (let left = count; left > 0;) {
      day = addBusinessDays(day, 1);
      if (!calendar.holidays.has(Date.parse(`${text(day)}T00:00:00Z`) / 86_400_000)) left -= 1;
    }
    return text(day);
  }

  it('working days come out the same from every day of 2015 to 2027', () => {
    const different: string[] = [];
    for (const day of everyDay()) {
      for (const count of [1, 5, 20]) {
        if (addWorkingDays(day, count, calendar) !== elsewhere(day, count)) different.push(`${day} +${count}`);
      }
    }
    expect(different).toEqual([]);
  });

  it('months come out the same', () => {
    const different: string[] = [];
    for (const day of everyDay()) {
      for (const count of [1, 3, 6, 12]) {
        if (addMonths(day, count) !== text(addMonthsElsewhere(local(day), count))) different.push(`${day} +${count}`);
      }
    }
    expect(different).toEqual([]);
  });
});
