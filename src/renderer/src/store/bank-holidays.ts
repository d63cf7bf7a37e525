import { readBankHolidays, type BankHolidaysFailure } from '../../../shared/domain/timescales/bank-holidays';
import { newerYears, type NewerYears, type YearsMissing } from '../../../shared/domain/timescales/newer-years';
import type { CallFailure, Cancelled, DiskFailure, TooLargeFailure } from '../../../shared/ipc/contract';
import { ok, type Result } from '../../../shared/kernel/result';
import { desktop } from '../platform/desktop';
import type { AppStore } from './app-store';
import { builtInCalendar } from './built-in-calendar';

export type BankHolidaysNotTaken =
  Cancelled | TooLargeFailure | DiskFailure | CallFailure | BankHolidaysFailure | YearsMissing;

/** Asks for a newer file of bank holidays and counts by it from now on, in this caseload; answers the years it holds. */
export async function loadBankHolidays(store: AppStore): Promise<Result<NewerYears, BankHolidaysNotTaken>> {
  const chosen = await desktop.chooseBankHolidays();
  if (!chosen.ok) return chosen;
  const read = readBankHolidays(chosen.value);
  if (!read.ok) return read;
  const years = newerYears(read.value, await builtInCalendar());
  if (!years.ok) return years;
  store.changeVaultState('load-bank-holidays', (state) => ({ ...state, bankHolidays: years.value }));
  return ok(years.value);
}

/** Counts by the bank holidays that ship with the app again. */
export function forgetBankHolidays(store: AppStore): void {
  store.changeVaultState('forget-bank-holidays', (state) => ({ ...state, bankHolidays: null }));
}
