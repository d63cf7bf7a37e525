import { ageOn, birthday, type LocalDate } from '../../kernel/local-date';

const BIRTH_YEARS = 75;
const DEATH_YEARS = 15;
const ADOPTION_YEARS = 100;
const ADULT = 18;

/** What decides how long a child's record is kept. */
export type RetentionFacts = {
  readonly born: LocalDate | null;
  readonly died: LocalDate | null;
  /** The day of the adoption order. */
  readonly adopted: LocalDate | null;
};

/** Until when a record is kept and by which rule, or which fact is missing to say so. Disposal is only ever proposed. */
export type Retention =
  | {
      readonly kind: 'until';
      readonly on: LocalDate;
      /** By birth (regulation 50), by a death under 18, by an adoption order, or by the council's own longer time. */
      readonly by: 'birth' | 'death-under-18' | 'adoption' | 'council';
    }
  | { readonly kind: 'not-known'; readonly missing: 'birth-date' };

/** The rule of law alone. For 29 February, 1 March in years without it: kept a day longer rather than one less. */
function byLaw({ born, died, adopted }: RetentionFacts): Retention {
  if (adopted !== null) return { kind: 'until', on: birthday(adopted, ADOPTION_YEARS), by: 'adoption' };
  if (born === null) return { kind: 'not-known', missing: 'birth-date' };
  if (died !== null && ageOn(born, died) < ADULT) {
    return { kind: 'until', on: birthday(died, DEATH_YEARS), by: 'death-under-18' };
  }
  return { kind: 'until', on: birthday(born, BIRTH_YEARS), by: 'birth' };
}

/** Until when the record is kept: by law, or longer where the council keeps records so many years from birth. */
export function retention(facts: RetentionFacts, councilYears: number): Retention {
  const law = byLaw(facts);
  if (law.kind === 'not-known' || facts.born === null || councilYears <= BIRTH_YEARS) return law;
  const council = birthday(facts.born, councilYears);
  return council > law.on ? { kind: 'until', on: council, by: 'council' } : law;
}
