import { daysBetween, type LocalDate } from '../../../kernel/local-date';
import type { WorkingCalendar } from '../working-calendar';
import { workingDaysBetween } from '../working-days';
import type { ObligationState, StopReason } from './obligation';

const SOON_WORKING_DAYS = 20;
/** 20 working days never take longer than this, so that far days need no counting. */
const SOON_DAYS = 40;

export const met = (due: LocalDate, on: LocalDate): ObligationState => ({
  kind: 'met',
  on,
  daysLate: Math.max(0, daysBetween(due, on)),
});

/** How something that was not done stands today. */
export function open(due: LocalDate, today: LocalDate, calendar: WorkingCalendar): ObligationState {
  const days = daysBetween(today, due);
  if (days < 0) return { kind: 'overdue', days: -days };
  if (days === 0) return { kind: 'due-today' };
  const working = days > SOON_DAYS ? null : workingDaysBetween(today, due, calendar);
  return { kind: working !== null && working <= SOON_WORKING_DAYS ? 'due-soon' : 'due', days };
}

/** How something stands whose clock stopped on a day before it was done. */
export const stopped = (due: LocalDate | null, on: LocalDate, reason: StopReason): ObligationState =>
  due !== null && due < on
    ? { kind: 'missed', until: on, days: daysBetween(due, on), reason }
    : { kind: 'not-applicable', reason, on };
