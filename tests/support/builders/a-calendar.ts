import bankHolidays from '../../../resources/england-bank-holidays.json';
import { parseBankHolidays } from '../../../src/shared/domain/timescales/bank-holidays';
import type { WorkingCalendar } from '../../../src/shared/domain/timescales/working-calendar';

/** The working calendar that ships with the app. */
export function aCalendar(): WorkingCalendar {
  const parsed = parseBankHolidays(bankHolidays);
  if (!parsed.ok) throw new Error('The bank holidays that ship with the app could not be read');
  return parsed.value;
}
