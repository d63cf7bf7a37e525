import type { Instant } from '../../../shared/kernel/clock';
import { longDate } from '../../../shared/kernel/date-words';
import { isLocalDate, type LocalDate } from '../../../shared/kernel/local-date';

const clockTime = new Intl.DateTimeFormat('en-GB', {
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h12',
  timeZone: 'Europe/London',
});
const isoDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** `4:22pm`, as the clock on a wall in London shows it. */
export const timeOfDay = (at: Instant): string => clockTime.format(new Date(at)).replace(/\s/u, '').toLowerCase();

/** The day in London of a moment. */
export function dayOf(at: Instant): LocalDate | null {
  const text = isoDay.format(new Date(at));
  return isLocalDate(text) ? text : null;
}

const monthAndYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The month in London of a moment, `2026-06`. */
export const monthOf = (at: Instant): string => isoDay.format(new Date(at)).slice(0, 7);

/** `June 2026` for `2026-06`. */
export const monthWords = (month: string): string => monthAndYear.format(new Date(`${month}-01`));

/** `14 June 2026, 4:22pm`. */
export function dayAndTime(at: Instant): string {
  const day = dayOf(at);
  return day === null ? timeOfDay(at) : `${longDate(day)}, ${timeOfDay(at)}`;
}

/** `2:01pm` from a stored `14:01`; empty where no time is set. */
export function timeFromStored(at: string): string {
  const [hours = '', minutes = ''] = at.split(':');
  if (hours === '' || minutes === '') return '';
  const hour = Number(hours);
  return `${String(hour % 12 === 0 ? 12 : hour % 12)}:${minutes}${hour < 12 ? 'am' : 'pm'}`;
}
