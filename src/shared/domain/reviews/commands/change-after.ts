import { err, ok } from '../../../kernel/result';
import type { ChildFile } from '../../children/child-file';
import { nothingAfter, type AfterReview } from '../after-review';
import type { ReviewId } from '../review';
import type { Outcome } from './command-context';

/** The file with what came after one review changed, final or not. */
export function changeAfter(file: ChildFile, id: ReviewId, change: (after: AfterReview) => AfterReview): Outcome {
  const review = file.reviews[id];
  if (review === undefined) return err({ code: 'not-found' });
  const changed = { ...review, after: change(review.after ?? nothingAfter) };
  return ok({ ...file, reviews: { ...file.reviews, [id]: changed } });
}
