import type { LocalDate } from '../../kernel/local-date';
import type { ChildFile } from '../children/child-file';
import type { Decision } from './decision';
import { inOrder } from './decision-order';
import { heldOn } from './held-on';
import type { Review } from './review';

/** A review that came before, from this app or from before it, with what was decided then. */
export type EarlierReview = { readonly on: LocalDate; readonly decisions: readonly Decision[] };

/** Every review held before this one (all others, until it is held), latest first; those of the council's return have no decisions. */
export function earlierReviews(file: ChildFile, review: Review): readonly EarlierReview[] {
  const before = heldOn(review);
  const chaired = Object.values(file.reviews).flatMap((other) => {
    const on = other.id === review.id ? null : heldOn(other);
    return on === null ? [] : [{ on, decisions: inOrder(other.decisions) }];
  });
  const held = Object.values(file.heldReviews).map(({ on, decisions }) => ({ on, decisions: inOrder(decisions) }));
  return [...chaired, ...held]
    .filter(({ on }) => before === null || on < before)
    .sort((a, b) => (a.on < b.on ? 1 : -1));
}

/** What was decided at the review before this one: what this review has to judge. A first review has none, as care begins anew. */
export const lastDecisions = (file: ChildFile, review: Review): readonly Decision[] =>
  review.sequence === 'first' ? [] : (earlierReviews(file, review)[0]?.decisions ?? []);
