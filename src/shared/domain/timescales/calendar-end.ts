import { addMonths, date, type LocalDate } from '../../kernel/local-date';
import type { WorkingCalendar } from './working-calendar';

/** A council asks for the newer list this long before the calendar ends: reviews are dated half a year ahead. */
const WARNED_MONTHS = 12;

/** How near the end of the bank holidays is: `on` is the last day that can be counted. */
export type CalendarEnd = { readonly kind: 'far' | 'near' | 'past'; readonly on: LocalDate };

/** Where the bank holidays end, as it stands on a day. */
export function calendarEnd({ lastYear }: WorkingCalendar, today: LocalDate): CalendarEnd {
  const on = date(`${String(lastYear)}-12-31`);
  if (today > on) return { kind: 'past', on };
  return { kind: addMonths(today, WARNED_MONTHS) >= on ? 'near' : 'far', on };
}
