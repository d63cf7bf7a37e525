import { err, ok } from '../../../kernel/result';
import type { ChildFile } from '../../children/child-file';
import type { Review, ReviewId } from '../review';
import type { Outcome } from './command-context';

/** The file with one review changed. A finalised review refuses every change. */
export function changeReview(file: ChildFile, id: ReviewId, change: (review: Review) => Review): Outcome {
  const review = file.reviews[id];
  if (review === undefined) return err({ code: 'not-found' });
  if (review.finalised !== null) return err({ code: 'review-final' });
  return ok({ ...file, reviews: { ...file.reviews, [id]: change(review) } });
}

/** The collection without one of its members. */
export function without<T>(collection: Readonly<Record<string, T>>, id: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(collection).filter(([key]) => key !== id));
}
