import { date, dayNumber, type LocalDate } from '../../kernel/local-date';

/** Days that are not working days besides weekends, by day number, with their names, for every year from first to last. */
export type WorkingCalendar = {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly holidays: ReadonlyMap<number, string>;
};

/** The answer would need a year that the calendar does not hold. */
export type CalendarEnds = {
  readonly code: 'calendar-ends';
  readonly firstYear: number;
  readonly lastYear: number;
};

/** Why a day is not a working day. */
export type NotWorking = { readonly why: 'weekend' } | { readonly why: 'holiday'; readonly name: string };

const WEEKEND: NotWorking = { why: 'weekend' };

/** Whether the day number is a Saturday or a Sunday; day 0 was a Thursday. */
const isWeekend = (day: number): boolean => (((day + 3) % 7) + 7) % 7 >= 5;

/** Whether people work on this day number; only meant for days inside the calendar. */
export const isWorkingDayNumber = (day: number, calendar: WorkingCalendar): boolean =>
  !isWeekend(day) && !calendar.holidays.has(day);

/** Why people do not work on this day number (a holiday is named even at a weekend), or null for a working day. */
export function notWorking(day: number, calendar: WorkingCalendar): NotWorking | null {
  const name = calendar.holidays.get(day);
  if (name !== undefined) return { why: 'holiday', name };
  return isWeekend(day) ? WEEKEND : null;
}

/** The first and last day numbers that the calendar can answer for. */
export const reach = ({ firstYear, lastYear }: WorkingCalendar): { readonly first: number; readonly last: number } => ({
  first: dayNumber(date(`${firstYear}-01-01`)),
  last: dayNumber(date(`${lastYear}-12-31`)),
});

export const isWithin = (day: LocalDate, calendar: WorkingCalendar): boolean => {
  const year = Number(day.slice(0, 4));
  return year >= calendar.firstYear && year <= calendar.lastYear;
};

export const calendarEnds = ({ firstYear, lastYear }: WorkingCalendar): CalendarEnds => ({
  code: 'calendar-ends',
  firstYear,
  lastYear,
});

/** Whether the day is a working day, or null where the calendar cannot say. */
export const isWorkingDay = (day: LocalDate, calendar: WorkingCalendar): boolean | null =>
  isWithin(day, calendar) ? isWorkingDayNumber(dayNumber(day), calendar) : null;
