import { addDays, addMonths, type LocalDate } from '../../kernel/local-date';
import { err, ok, type Result } from '../../kernel/result';
import type { Rule, StartFact } from './rule';
import { calendarEnds, isWithin, isWorkingDay, type CalendarEnds, type WorkingCalendar } from './working-calendar';
import { addWorkingDays } from './working-days';

/** The last lawful day by one rule from one fact (for a rule that counts back: the last day to have it done). */
export type DueDate = { readonly rule: Rule; readonly start: StartFact; readonly due: LocalDate };

const DAYS_IN_WEEK = 7;

function landing(rule: Rule, start: LocalDate, calendar: WorkingCalendar): LocalDate | null {
  const amount = rule.direction === 'after' ? rule.amount : -rule.amount;
  switch (rule.unit) {
    case 'workingDays':
      return addWorkingDays(start, amount, calendar);
    case 'days':
      return addDays(start, amount);
    case 'weeks':
      return addDays(start, amount * DAYS_IN_WEEK);
    case 'months':
      return addMonths(start, amount);
  }
}

/** When the rule falls due. Outside the calendar it fails, for every unit: it cannot be said whether people work then. */
export function dueDate(rule: Rule, start: StartFact, calendar: WorkingCalendar): Result<DueDate, CalendarEnds> {
  const due = landing(rule, start.date, calendar);
  if (due === null || !isWithin(due, calendar)) return err(calendarEnds(calendar));
  return ok({ rule, start, due });
}

/** The last working day on or before a day: where a deadline falls on a day off, hold it by then. Null outside the calendar. */
export function workingDayBy(day: LocalDate, calendar: WorkingCalendar): LocalDate | null {
  return isWorkingDay(day, calendar) === true ? day : addWorkingDays(day, -1, calendar);
}
