import { z } from 'zod';
import { dayNumber, fromDayNumber, localDateSchema } from '../../kernel/local-date';
import { err, ok, type Result } from '../../kernel/result';
import type { WorkingCalendar } from './working-calendar';

/** Whole years of bank holidays that a council loaded, as its caseload keeps them. */
export const newerYearsSchema = z
  .object({
    firstYear: z.int(),
    lastYear: z.int(),
    days: z.array(z.object({ on: localDateSchema, name: z.string().min(1) }).readonly()).readonly(),
  })
  .readonly();
export type NewerYears = z.infer<typeof newerYearsSchema>;

/** Years that neither the calendar nor the newer file holds lie between the two. */
export type YearsMissing = { readonly code: 'years-missing'; readonly from: number; readonly to: number };

/** What a caseload keeps of a newer calendar, to be laid over the one that ships: refused where years lie between them. */
export function newerYears(newer: WorkingCalendar, shipped: WorkingCalendar): Result<NewerYears, YearsMissing> {
  const { firstYear, lastYear } = newer;
  if (firstYear > shipped.lastYear + 1) {
    return err({ code: 'years-missing', from: shipped.lastYear + 1, to: firstYear - 1 });
  }
  if (lastYear < shipped.firstYear - 1) {
    return err({ code: 'years-missing', from: lastYear + 1, to: shipped.firstYear - 1 });
  }
  const days = [...newer.holidays].map(([day, name]) => ({ on: fromDayNumber(day), name }));
  return ok({ firstYear, lastYear, days });
}

/** The calendar with newer years in place of its own: what a year's newer list leaves out is a working day again. */
export function withNewerYears(shipped: WorkingCalendar, newer: NewerYears): WorkingCalendar {
  const isOlder = (day: number): boolean => {
    const year = Number(fromDayNumber(day).slice(0, 4));
    return year < newer.firstYear || year > newer.lastYear;
  };
  return {
    firstYear: Math.min(shipped.firstYear, newer.firstYear),
    lastYear: Math.max(shipped.lastYear, newer.lastYear),
    holidays: new Map([
      ...[...shipped.holidays].filter(([day]) => isOlder(day)),
      ...newer.days.map(({ on, name }) => [dayNumber(on), name] as const),
    ]),
  };
}
