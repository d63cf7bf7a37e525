import type { ChildFile } from '../../../../shared/domain/children/child-file';
import type { HeldReview } from '../../../../shared/domain/children/held-review';
import { heldOn } from '../../../../shared/domain/reviews/held-on';
import type { Decision } from '../../../../shared/domain/reviews/decision';
import { inOrder } from '../../../../shared/domain/reviews/decision-order';
import type { Review } from '../../../../shared/domain/reviews/review';
import type { LocalDate } from '../../../../shared/kernel/local-date';

/** One review of the child: chaired in this app, or held before it. */
export type ReviewLine =
  | { readonly kind: 'here'; readonly id: string; readonly on: LocalDate | null; readonly review: Review }
  | { readonly kind: 'before'; readonly id: string; readonly on: LocalDate; readonly held: HeldReview };

const LAST = '9999-12-31';

/** All reviews, the latest first; one with no day yet stands at the top. */
export function reviewLines({ reviews, heldReviews }: ChildFile): readonly ReviewLine[] {
  const here = Object.values(reviews).map((review): ReviewLine => ({
    kind: 'here',
    id: review.id,
    on: heldOn(review) ?? review.plan.on,
    review,
  }));
  const before = Object.values(heldReviews).map((held): ReviewLine => ({
    kind: 'before',
    id: held.id,
    on: held.on,
    held,
  }));
  return [...here, ...before].sort((a, b) => ((a.on ?? LAST) < (b.on ?? LAST) ? 1 : -1));
}

export const decisionsOf = (line: ReviewLine): readonly Decision[] =>
  inOrder(line.kind === 'here' ? line.review.decisions : line.held.decisions);
