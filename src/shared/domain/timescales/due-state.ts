import { daysBetween, type LocalDate } from '../../kernel/local-date';
import type { Counting } from './counting';
import { workingDaysBetween } from './working-days';

/** How something that was not done yet stands, in calendar days. */
export type DueState =
  | { readonly kind: 'overdue'; readonly days: number }
  | { readonly kind: 'due-today' }
  /** Within the council's number of working days. */
  | { readonly kind: 'due-soon'; readonly days: number }
  | { readonly kind: 'due'; readonly days: number };

/** Calendar days that so many working days never exceed (weekends, and Christmas or Easter between), so that far days need no counting. */
const atMost = (workingDays: number): number => 2 * workingDays + 10;

const isSoon = (due: LocalDate, today: LocalDate, { calendar, soonWorkingDays }: Counting): boolean =>
  (workingDaysBetween(today, due, calendar) ?? Infinity) <= soonWorkingDays;

/** How a day stands that something is due by. */
export function dueState(due: LocalDate, today: LocalDate, counting: Counting): DueState {
  const days = daysBetween(today, due);
  if (days < 0) return { kind: 'overdue', days: -days };
  if (days === 0) return { kind: 'due-today' };
  const soon = days <= atMost(counting.soonWorkingDays) && isSoon(due, today, counting);
  return { kind: soon ? 'due-soon' : 'due', days };
}
