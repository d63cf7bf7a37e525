import type { LocalDate } from '../../kernel/local-date';
import type { Basis } from './rule';

/**
 * A rule without a date of its own, as dated data: a gate (a review comes first), a flag (something brings a review
 * forward or is done at once), a test (which children a clock is for), or who and how many.
 */
export type Requirement = {
  readonly id: string;
  readonly kind: 'gate' | 'flag' | 'test' | 'who';
  /** What it is about; its words belong to the renderer's content. */
  readonly about: string;
  /** Its numbers by name, where it has any. */
  readonly limits: Readonly<Record<string, number>>;
  readonly basis: Basis;
  readonly source: string;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly verified: boolean;
};
