import { err, ok } from '../../../kernel/result';
import { openReview } from '../open-review';
import type { ReviewId } from '../review';
import type { Apply } from './command-context';

/** Opens a final review for a correction, with the reason: it becomes a new version. What was sealed and its documents stay. */
export type AmendReview = { readonly kind: 'amend-review'; readonly review: ReviewId; readonly why: string };

export const amendReview: Apply<AmendReview> = (file, { review: id, why }, { today, now, by }) => {
  const review = file.reviews[id];
  if (review?.finalised === undefined || review.finalised === null) return err({ code: 'not-found' });
  if (openReview(file) !== undefined) return err({ code: 'other-open' });
  const amendment = { why, on: today, at: now, by, of: review.finalised };
  const amended = { ...review, finalised: null, amendments: [...(review.amendments ?? []), amendment] };
  return ok({ ...file, reviews: { ...file.reviews, [id]: amended } });
};
