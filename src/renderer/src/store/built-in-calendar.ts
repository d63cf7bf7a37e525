import type { WorkingCalendar } from '../../../shared/domain/timescales/working-calendar';

/** Before a caseload is open nothing is counted: no year has an answer. */
export const noCalendar: WorkingCalendar = { firstYear: 1, lastYear: 0, holidays: new Map() };

/** The bank holidays that ship with the app: no part of the start, they come while the passphrase is being typed. */
export async function builtInCalendar(): Promise<WorkingCalendar> {
  const [{ default: file }, { parseBankHolidays }] = await Promise.all([
    import('../../../../resources/england-bank-holidays.json'),
    import('../../../shared/domain/timescales/bank-holidays'),
  ]);
  const parsed = parseBankHolidays(file);
  if (!parsed.ok) throw new Error('The built-in bank holidays do not read');
  return parsed.value;
}
