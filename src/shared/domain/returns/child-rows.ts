import type { LocalDate } from '../../kernel/local-date';
import type { ReturnedEpisode } from '../children/periods-of-care';
import { nothingReturned, type Returned } from '../children/returned';
import type { ReturnedFacts, ReturnedReview } from './return-reading';
import type { Row } from './table-rows';

/** What was read with the row it was read from, so that a later check can say where it stands. */
export type FromRow<T> = { readonly row: Row; readonly value: T };

/** Everything that the files say of one child, gathered row by row. */
export type ChildRows = {
  readonly reference: string;
  header: FromRow<ReturnedFacts> | null;
  readonly episodes: Map<LocalDate, FromRow<ReturnedEpisode>>;
  readonly reviews: Map<LocalDate, FromRow<ReturnedReview>>;
  /** What the smaller files say. */
  returned: Returned;
  /** The first row that named the child. */
  readonly first: Row;
};

/** The children by reference. */
export type Gathered = Map<string, ChildRows>;

/** The child that a row is about, begun where the row is the first to name it. */
export function childOf(gathered: Gathered, row: Row): ChildRows {
  const reference = row.cell('CHILD');
  const known = gathered.get(reference);
  if (known !== undefined) return known;
  const child = {
    reference,
    header: null,
    episodes: new Map(),
    reviews: new Map(),
    returned: nothingReturned,
    first: row,
  };
  gathered.set(reference, child);
  return child;
}
