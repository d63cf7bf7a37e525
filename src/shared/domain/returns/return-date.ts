import { isLocalDate, type LocalDate } from '../../kernel/local-date';

const DAY_FIRST = /^(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})(?: 0?0:00(?::00)?)?$/;
const YEAR_FIRST = /^((?:19|20)\d{2})-(\d{2})-(\d{2})$/;

/** A date as the return writes it (dd/mm/yyyy) or as spreadsheets rewrite it; null for anything else. */
export function parseReturnDate(text: string): LocalDate | null {
  const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
  const iso =
    day === undefined || month === undefined || year === undefined
      ? (YEAR_FIRST.exec(text)?.[0] ?? '')
      : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(iso) ? iso : null;
}
