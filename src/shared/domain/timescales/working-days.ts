import { dayNumber, fromDayNumber, type LocalDate } from '../../kernel/local-date';
import { isWorkingDayNumber, reach, type WorkingCalendar } from './working-calendar';

/** The day that lies `count` working days after the start (before it where negative), the start not counted; null past the calendar's edge. */
export function addWorkingDays(start: LocalDate, count: number, calendar: WorkingCalendar): LocalDate | null {
  const { first, last } = reach(calendar);
  const direction = count < 0 ? -1 : 1;
  let day = dayNumber(start);
  if (day < first || day > last) return null;
  for (let left = Math.abs(count); left > 0;) {
    day += direction;
    if (day < first || day > last) return null;
    if (isWorkingDayNumber(day, calendar)) left -= 1;
  }
  return fromDayNumber(day);
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier; null outside the calendar. */
export function workingDaysBetween(from: LocalDate, to: LocalDate, calendar: WorkingCalendar): number | null {
  const { first, last } = reach(calendar);
  const [a, b] = [dayNumber(from), dayNumber(to)];
  const [low, high] = a < b ? [a, b] : [b, a];
  if (low < first || high > last) return null;
  let count = 0;
  for (let day = low + 1; day <= high; day += 1) if (isWorkingDayNumber(day, calendar)) count += 1;
  return a <= b ? count : -count;
}
