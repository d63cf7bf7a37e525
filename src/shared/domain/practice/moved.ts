import { longDate } from '../../kernel/date-words';
import { addDays, isLocalDate, type LocalDate } from '../../kernel/local-date';

const DAYS_IN_WEEK = 7;
/** A date inside prose, to be printed as words. */
const IN_PROSE = /\[\[(\d{4}-\d{2}-\d{2})\]\]/g;
const NO_BREAK = /\u00a0/g;

/** `14 June 2026` with plain spaces, as someone would type it. */
const typed = (day: LocalDate): string => longDate(day).replace(NO_BREAK, ' ');

function movedText(text: string, days: number): string {
  if (isLocalDate(text)) return addDays(text, days);
  return text.replace(IN_PROSE, (_whole, day: string) => (isLocalDate(day) ? typed(addDays(day, days)) : day));
}

/** The sample with every date moved by whole weeks, and the dates inside its prose as words. */
export function moved(value: unknown, weeks: number): unknown {
  if (typeof value === 'string') return movedText(value, weeks * DAYS_IN_WEEK);
  if (Array.isArray(value)) return value.map((inner) => moved(inner, weeks));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, moved(inner, weeks)]));
}
