import type { WorkingCalendar } from '../../../shared/domain/timescales/working-calendar';

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
