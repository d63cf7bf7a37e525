import { birthday, type LocalDate } from '../../kernel/local-date';

/**
 * The first day on which a record about the child may be thought of for disposal: so many years after birth (75 by
 * regulation 50). Null where the birth date is not known: it is never guessed.
 */
export const disposalEarliest = (born: LocalDate | null, years: number): LocalDate | null =>
  born === null ? null : birthday(born, years);
