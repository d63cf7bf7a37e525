import { z } from 'zod';
import type { Brand } from './brand';

/** A calendar day from the year 1000 on, `YYYY-MM-DD`, without a time zone. Compares correctly as text. */
export type LocalDate = Brand<string, 'LocalDate'>;

const SHAPE = /^[1-9]\d{3}-\d{2}-\d{2}$/;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const MONTHS_IN_YEAR = 12;
const MS_PER_DAY = 86_400_000;

const yearOf = (day: string): number => Number(day.slice(0, 4));
const monthOf = (day: string): number => Number(day.slice(5, 7));
const dayOfMonth = (day: string): number => Number(day.slice(8, 10));

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** How many days the month has (1 is January); none for a month that does not exist. */
const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);

/** Whether the text is a day that exists (30 February does not). */
export function isLocalDate(text: string): text is LocalDate {
  if (!SHAPE.test(text)) return false;
  const day = dayOfMonth(text);
  return day >= 1 && day <= daysIn(yearOf(text), monthOf(text));
}

/** The door through which dates come in from files, forms and stored data. */
export const localDateSchema = z.custom<LocalDate>((value) => typeof value === 'string' && isLocalDate(value));

/** A date known to be right where it is written (tests, built-in data); throws otherwise. */
export function date(text: string): LocalDate {
  if (!isLocalDate(text)) throw new Error('Not a date');
  return text;
}

/** Whole days since 1 January 1970. */
export const dayNumber = (day: LocalDate): number =>
  Date.UTC(yearOf(day), monthOf(day) - 1, dayOfMonth(day)) / MS_PER_DAY;

/** The day with this number of days since 1 January 1970. */
export const fromDayNumber = (days: number): LocalDate => date(new Date(days * MS_PER_DAY).toISOString().slice(0, 10));

export const addDays = (day: LocalDate, days: number): LocalDate => fromDayNumber(dayNumber(day) + days);

/** Puts days in order, the earliest first. */
export const byDate = (a: LocalDate, b: LocalDate): number => (a < b ? -1 : Number(a > b));

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumber(to) - dayNumber(from);

/** The corresponding date some months on; the last day of the month where that day does not exist (Dodds v Walker). */
export function addMonths(day: LocalDate, months: number): LocalDate {
  const count = yearOf(day) * MONTHS_IN_YEAR + monthOf(day) - 1 + months;
  const year = Math.floor(count / MONTHS_IN_YEAR);
  const month = count - year * MONTHS_IN_YEAR + 1;
  const last = Math.min(dayOfMonth(day), daysIn(year, month));
  return date([year, month, last].map((part) => String(part).padStart(2, '0')).join('-'));
}

/** 1 is Monday, 7 is Sunday. */
export const weekday = (day: LocalDate): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

/** Whole years lived on `on` by someone born on `born`; a 29 February birthday falls on 1 March in other years. */
export function ageOn(born: LocalDate, on: LocalDate): number {
  const years = yearOf(on) - yearOf(born);
  return on.slice(5) < born.slice(5) ? years - 1 : years;
}

/** The day on which someone born on `born` reaches an age; for 29 February, 1 March in years without it. */
export function birthday(born: LocalDate, age: number): LocalDate {
  const year = String(yearOf(born) + age);
  const text = year + born.slice(4);
  return isLocalDate(text) ? text : date(`${year}-03-01`);
}
