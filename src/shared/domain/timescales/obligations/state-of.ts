import { daysBetween, type LocalDate } from '../../../kernel/local-date';
import type { ObligationState, StopReason } from './obligation';

export const met = (due: LocalDate, on: LocalDate): ObligationState => ({
  kind: 'met',
  on,
  daysLate: Math.max(0, daysBetween(due, on)),
});

/** How something stands whose clock stopped on a day before it was done. */
export const stopped = (due: LocalDate | null, on: LocalDate, reason: StopReason): ObligationState =>
  due !== null && due < on
    ? { kind: 'missed', until: on, days: daysBetween(due, on), reason }
    : { kind: 'not-applicable', reason, on };
