import bankHolidays from '../../../resources/england-bank-holidays.json';
import { parseBankHolidays } from '../../../src/shared/domain/timescales/bank-holidays';
import type { Counting } from '../../../src/shared/domain/timescales/counting';
import type { WorkingCalendar } from '../../../src/shared/domain/timescales/working-calendar';

/** The working calendar that ships with the app. */
export function aCalendar(): WorkingCalendar {
  const parsed = parseBankHolidays(bankHolidays);
  if (!parsed.ok) throw new Error('The bank holidays that ship with the app could not be read');
  return parsed.value;
}

/** How dates are counted where a council has set nothing of its own, or only so much. */
export const aCounting = (differently: Partial<Counting> = {}): Counting => ({
  calendar: aCalendar(),
  amounts: {},
  soonWorkingDays: 20,
  ...differently,
});
