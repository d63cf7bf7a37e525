import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Brand } from './brand';

/** A calendar day, `YYYY-MM-DD`, without a time zone. Compares correctly as text. */
export type LocalDate = Brand<string, 'LocalDate'>;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a day that exists (30 February does not). */
export function isLocalDate(text: string): text is LocalDate {
  if (!SHAPE.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= lastOfMonth;
}

/** The door through which dates come in from files, forms and stored data. */
export const localDateSchema = z.custom<LocalDate>((value) => typeof value === 'string' && isLocalDate(value));

/** A date known to be right where it is written (tests, built-in data); throws otherwise. */
export function date(text: string): LocalDate {
  if (!isLocalDate(text)) throw new Error('Not a date');
  return text;
}

const MS_PER_DAY = 86_400_000;

/** Whole days since 1 January 1970. */
export function dayNumber(day: LocalDate): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MS_PER_DAY;
}

/** The day with this number of days since 1 January 1970. */
export function fromDayNumber(days: number): LocalDate {
  return date(new Date(days * MS_PER_DAY).toISOString().slice(0, 10));
}

export const addDays = (day: LocalDate, days: number): LocalDate => fromDayNumber(dayNumber(day) + days);

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumber(to) - dayNumber(from);

/** The corresponding date some months on; the last day of the month where that day does not exist (Dodds v Walker). */
export function addMonths(day: LocalDate, months: number): LocalDate {
  return date(Temporal.PlainDate.from(day).add({ months }, { overflow: 'constrain' }).toString());
}

/** 1 is Monday, 7 is Sunday. */
export const weekday = (day: LocalDate): number => ((dayNumber(day) + 3) % 7) + 1;

/** Whole years lived on `on` by someone born on `born`; a 29 February birthday falls on 1 March in other years. */
export function ageOn(born: LocalDate, on: LocalDate): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return on.slice(5) < born.slice(5) ? years - 1 : years;
}
