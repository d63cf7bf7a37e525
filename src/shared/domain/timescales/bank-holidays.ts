import { z } from 'zod';
import { dayNumber, localDateSchema } from '../../kernel/local-date';
import { err, ok, type Result } from '../../kernel/result';
import type { WorkingCalendar } from './working-calendar';

/** The shape of GOV.UK's bank-holidays.json; other parts of the United Kingdom in it are left aside. */
const fileSchema = z.object({
  'england-and-wales': z.object({
    division: z.literal('england-and-wales'),
    events: z.array(
      z.object({ title: z.string().min(1), date: localDateSchema, notes: z.string(), bunting: z.boolean() }),
    ),
  }),
});

/** Every year since 1978 has had at least 8; a year with fewer is not all there. */
const FEWEST_A_YEAR = 8;

export type BankHolidaysFailure =
  { readonly code: 'not-bank-holidays' } | { readonly code: 'year-incomplete'; readonly year: number };

/** A day's name with its note: "Christmas Day (Substitute day)". */
const nameOf = ({ title, notes }: { readonly title: string; readonly notes: string }): string =>
  notes === '' ? title : `${title} (${notes.charAt(0).toLowerCase()}${notes.slice(1)})`;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON is one of the ways of not being bank holidays: the caller's failure says so.
    return undefined;
  }
}

/** A calendar from the text of a file that a person chose. */
export const readBankHolidays = (text: string): Result<WorkingCalendar, BankHolidaysFailure> =>
  parseBankHolidays(parseJson(text));

/** A calendar from a bank-holiday file, for the years it holds whole. */
export function parseBankHolidays(file: unknown): Result<WorkingCalendar, BankHolidaysFailure> {
  const parsed = fileSchema.safeParse(file);
  if (!parsed.success) return err({ code: 'not-bank-holidays' });
  const { events } = parsed.data['england-and-wales'];
  const years = [...new Set(events.map(({ date }) => date))].map((day) => Number(day.slice(0, 4)));
  if (years.length === 0) return err({ code: 'not-bank-holidays' });
  const [firstYear, lastYear] = [Math.min(...years), Math.max(...years)];
  for (let year = firstYear; year <= lastYear; year += 1) {
    if (years.filter((each) => each === year).length < FEWEST_A_YEAR) return err({ code: 'year-incomplete', year });
  }
  return ok({ firstYear, lastYear, holidays: new Map(events.map((event) => [dayNumber(event.date), nameOf(event)])) });
}
