import type { ReviewHere } from '../../store/review-here';
import type { Named } from '../../content/review-words';
import type { Go } from '../../ui/destination';

/** What every page of a review is given. */
export type PageProps = {
  readonly here: ReviewHere;
  readonly named: Named;
  /** What to say at a field after Continue found it missing. */
  readonly errorAt: (fieldId: string) => string | undefined;
  /** The field that the page was opened for. */
  readonly field: string | undefined;
  readonly go: Go;
};
