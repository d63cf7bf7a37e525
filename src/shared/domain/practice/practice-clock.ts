import { addDays, date, daysBetween, weekday, type LocalDate } from '../../kernel/local-date';

/** The day that the samples were written for, a Monday. */
const WRITTEN_FOR = date('2026-11-23');
const DAYS_IN_WEEK = 7;

/** The day that a practice caseload made today is made for: the Monday on or before it. */
export const practiceDay = (today: LocalDate): LocalDate => addDays(today, 1 - weekday(today));

/** How many whole weeks the samples are moved by, so that days of the week stay. */
export const weeksMoved = (madeFor: LocalDate): number => daysBetween(WRITTEN_FOR, madeFor) / DAYS_IN_WEEK;
