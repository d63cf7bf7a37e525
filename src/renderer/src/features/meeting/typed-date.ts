import { addWorkingDays } from '../../../../shared/domain/timescales/working-days';
import type { WorkingCalendar } from '../../../../shared/domain/timescales/working-calendar';
import { addDays, isLocalDate, type LocalDate } from '../../../../shared/kernel/local-date';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\\s+)?';
const DATE = new RegExp(`^${DAYS}(\\d{1,2})[\\s/.-]+([a-z]+|\\d{1,2})(?:[\\s/.,-]+(\\d{4}|\\d{2}))?$`, 'i');
const AWAY = /^(?:in\s+)?(\d{1,3})\s*(working days?|wd|days?|weeks?)$/i;

const monthNumber = (month: string): number =>
  /^\d+$/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;

const day = (year: number, month: number, dayOfMonth: number): LocalDate | null => {
  const text = [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(dayOfMonth).padStart(2, '0'),
  ].join('-');
  return isLocalDate(text) ? text : null;
};

/** The day of this month and date that comes next, where no year is said. */
function coming(today: LocalDate, month: number, dayOfMonth: number): LocalDate | null {
  const year = Number(today.slice(0, 4));
  const thisYear = day(year, month, dayOfMonth);
  return thisYear !== null && thisYear >= today ? thisYear : day(year + 1, month, dayOfMonth);
}

function away(count: number, unit: string, today: LocalDate, calendar: WorkingCalendar): LocalDate | null {
  if (/^w(d|orking)/i.test(unit)) return addWorkingDays(today, count, calendar);
  return addDays(today, /^week/i.test(unit) ? count * 7 : count);
}

/** The day that was typed: `21 12 2026`, `21/12`, `21 December`, `10 working days`, `2 weeks`. Null for anything else. */
export function typedDate(text: string, today: LocalDate, calendar: WorkingCalendar): LocalDate | null {
  const typed = text.replaceAll('\u00a0', ' ').trim();
  const [, count, unit] = AWAY.exec(typed) ?? [];
  if (count !== undefined && unit !== undefined) return away(Number(count), unit, today, calendar);
  const [, dayOfMonth, month, year] = DATE.exec(typed) ?? [];
  if (dayOfMonth === undefined || month === undefined) return null;
  if (year === undefined) return coming(today, monthNumber(month), Number(dayOfMonth));
  return day(year.length === 2 ? 2000 + Number(year) : Number(year), monthNumber(month), Number(dayOfMonth));
}
