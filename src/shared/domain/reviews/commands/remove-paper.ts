import type { PaperId } from '../review-parts';
import type { ReviewId } from '../review';
import { changeReview, without } from './change-review';
import type { Apply } from './command-context';

/** Takes a paper off the list of those expected. */
export type RemovePaper = { readonly kind: 'remove-paper'; readonly review: ReviewId; readonly id: PaperId };

export const removePaper: Apply<RemovePaper> = (file, { review: reviewId, id }) =>
  changeReview(file, reviewId, (review) => ({ ...review, papers: without(review.papers, id) }));
