import type { ChildFacts } from '../children/child-facts';
import type { Returned } from '../children/returned';
import type { HeldReview } from '../children/held-review';
import type { ReturnedEpisode } from '../children/periods-of-care';
import type { ReturnProblem } from './return-problem';
import type { ReturnKind } from './return-table';

export type ReturnedFacts = Pick<ChildFacts, 'born' | 'sex' | 'ethnicity' | 'upn'>;
export type ReturnedReview = Pick<HeldReview, 'on' | 'participation'>;

/** What the return says of one child. */
export type ReturnedChild = {
  readonly reference: string;
  /** Null where no header row names the child. */
  readonly facts: ReturnedFacts | null;
  readonly episodes: readonly ReturnedEpisode[];
  readonly heldReviews: readonly ReturnedReview[];
  readonly returned: Returned;
};

/** One file that was given, and whether the import reads its kind. */
export type ReturnedFile = {
  readonly name: string;
  readonly kind: ReturnKind;
  readonly used: boolean;
  /** Rows of data, the column names left out. */
  readonly rows: number;
};

/** The whole return as it was read: nothing is changed by it yet. */
export type ReturnReading = {
  readonly files: readonly ReturnedFile[];
  /** In the order in which the files first name them. */
  readonly children: readonly ReturnedChild[];
  readonly problems: readonly ReturnProblem[];
  readonly counts: { readonly children: number; readonly episodes: number; readonly reviews: number };
};
