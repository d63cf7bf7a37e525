import { weekday, type LocalDate } from './local-date';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Keeps a date on one line, on screen and in Word. */
const NO_BREAK = '\u00a0';

const dayOfMonth = (day: LocalDate): string => String(Number(day.slice(8, 10)));
const month = (day: LocalDate): string => MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
const year = (day: LocalDate): string => String(Number(day.slice(0, 4)));
const nameOfDay = (day: LocalDate): string => DAYS[weekday(day) - 1] ?? '';

/** `14 June 2026`, with no-break spaces. */
export const longDate = (day: LocalDate): string => [dayOfMonth(day), month(day), year(day)].join(NO_BREAK);

/** `14 Jun 2026`, with no-break spaces: for tables. */
export const shortDate = (day: LocalDate): string =>
  [dayOfMonth(day), month(day).slice(0, 3), year(day)].join(NO_BREAK);

/** `Sunday 14 June 2026`, with no-break spaces. */
export const weekdayDate = (day: LocalDate): string => [nameOfDay(day), longDate(day)].join(NO_BREAK);

/** `Sun 14 Jun`, with no-break spaces: for tables where the year goes without saying. */
export const shortWeekdayDate = (day: LocalDate): string =>
  [nameOfDay(day).slice(0, 3), dayOfMonth(day), month(day).slice(0, 3)].join(NO_BREAK);

const NOON = 12;

/** `4:00pm` for `16:00`. */
export function timeOfDay(time: string): string {
  const [hours, minutes] = [Number(time.slice(0, 2)), time.slice(3, 5)];
  return `${String(hours % NOON === 0 ? NOON : hours % NOON)}:${minutes}${hours < NOON ? 'am' : 'pm'}`;
}
