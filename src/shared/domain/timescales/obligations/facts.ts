import type { LocalDate } from '../../../kernel/local-date';
import type { ReviewFacts } from '../review-facts';
import type { FactTable } from './dated-fact';

/** Where a child lived and by what right, as the visiting rules (regulation 28) tell homes apart. */
export type Home = {
  readonly from: LocalDate;
  /** The day it ended; null while it lasts. */
  readonly to: LocalDate | null;
  readonly kind:
    | 'ordinary'
    /** Meant to last until the child is 18. */
    | 'settled'
    /** Settled, and the child agrees to fewer visits. */
    | 'long-term'
    /** With parents while that is assessed (regulation 19). */
    | 'with-parent'
    /** With parents under an interim order, or with a carer approved for a time (regulation 24). */
    | 'interim'
    /** With parents under a full care order. */
    | 'care-order'
    | 'adoptive'
    | 'short-breaks';
  readonly fact: string;
};

/** All that the obligations of one child are worked out from. */
export type ObligationFacts = ReviewFacts & {
  readonly table: FactTable;
  /** In order of start. */
  readonly homes: readonly Home[];
  /** The first day of which anything was noted here: of visits before it nothing can be said. Null: nothing was. */
  readonly notedFrom: LocalDate | null;
};
