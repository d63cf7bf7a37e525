import type { BankHolidaysFailure } from '../../../shared/domain/timescales/bank-holidays';
import type { CalendarEnd } from '../../../shared/domain/timescales/calendar-end';
import type { NewerYears, YearsMissing } from '../../../shared/domain/timescales/newer-years';
import { longDate } from '../../../shared/kernel/date-words';
import { failureSentence, type FailureCode } from './failures';

/** What a warning of the end of the bank holidays is headed by; null while that is more than a year away. */
export function calendarEndWarning({ kind, on }: CalendarEnd): string | null {
  if (kind === 'far') return null;
  return `The bank holidays that this app knows ${kind === 'past' ? 'ended' : 'end'} on ${longDate(on)}.`;
}

const span = (from: number, to: number): string => (from === to ? String(from) : `${String(from)} to ${String(to)}`);

/** The years of a list: `2019 to 2030`. */
export const yearsWords = ({ firstYear, lastYear }: Pick<NewerYears, 'firstYear' | 'lastYear'>): string =>
  span(firstYear, lastYear);

type Refused = BankHolidaysFailure | YearsMissing | { readonly code: FailureCode };

/** Why a chosen file of bank holidays was not taken, and what to do. */
export function bankHolidaysRefused(failure: Refused): string {
  switch (failure.code) {
    case 'too-large':
    case 'not-bank-holidays':
      return 'That file is not a list of bank holidays. Choose the file that GOV.UK calls bank-holidays.json.';
    case 'year-incomplete':
      return `That list has fewer bank holidays in ${String(failure.year)} than a year can have. Save it from GOV.UK again.`;
    case 'years-missing':
      return `That list leaves out ${span(failure.from, failure.to)}, which this app does not know either. Choose one that holds them.`;
    default:
      return failureSentence(failure.code);
  }
}
