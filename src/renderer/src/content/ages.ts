import { ageOn, type LocalDate } from '../../../shared/kernel/local-date';
import { counted } from './counts';

const MONTHS_IN_YEAR = 12;

function wholeMonths(born: LocalDate, on: LocalDate): number {
  const months = (Number(on.slice(0, 4)) - Number(born.slice(0, 4))) * MONTHS_IN_YEAR;
  const rest = Number(on.slice(5, 7)) - Number(born.slice(5, 7));
  return months + rest - (on.slice(8) < born.slice(8) ? 1 : 0);
}

/** `9`, or `11 m` in the first year: for a column of ages. Empty where no age can be said. */
export function shortAge(born: LocalDate | null, on: LocalDate): string {
  if (born === null || born > on) return '';
  const years = ageOn(born, on);
  return years === 0 ? `${String(wholeMonths(born, on))}\u00a0m` : String(years);
}

/** `9 years old`, `11 months old`. Empty where no age can be said. */
export function ageWords(born: LocalDate | null, on: LocalDate): string {
  if (born === null || born > on) return '';
  const years = ageOn(born, on);
  return years === 0 ? `${counted(wholeMonths(born, on), 'month')} old` : `${counted(years, 'year')} old`;
}
