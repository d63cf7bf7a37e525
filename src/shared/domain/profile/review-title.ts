import type { Review } from '../reviews/review';
import { kindOf } from '../templates/templates';
import type { CouncilProfile } from './council-profile';

/** What the council calls this review: a looked-after review by where it stands in the series, any other by its kind. */
export function reviewTitle(review: Review, { reviewNames, kindNames }: CouncilProfile): string {
  const kind = kindOf(review);
  return kind === 'looked-after' ? reviewNames[review.sequence] : kindNames[kind];
}
