import { daysBetween, type LocalDate } from '../../../shared/kernel/local-date';
import { counted } from './counts';

/** How far off a day is, to stand beside its date: `today`, `tomorrow`, `in 9 days`, `9 days ago`. */
export function relativeDays(today: LocalDate, day: LocalDate): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${counted(days, 'day')}` : `${counted(-days, 'day')} ago`;
}

/** How a deadline stands: `9 days late`, `due today`, `in 9 days`. */
export function lateness(today: LocalDate, due: LocalDate): string {
  const days = daysBetween(today, due);
  if (days < 0) return `${counted(-days, 'day')} late`;
  return days === 0 ? 'due today' : relativeDays(today, due);
}
