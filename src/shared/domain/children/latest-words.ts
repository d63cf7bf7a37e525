import type { Review } from '../reviews/review';
import type { ChildFile } from './child-file';

const spoken = (review: Review): string | undefined => review.views.words.find((words) => words.trim() !== '');

/** The child's own words that the latest review holds, and which review; null where none holds any. */
export function latestWords({ reviews }: ChildFile): { readonly words: string; readonly review: Review } | null {
  const latest = Object.values(reviews)
    .filter((review) => spoken(review) !== undefined)
    .sort((a, b) => b.number - a.number)[0];
  const words = latest === undefined ? undefined : spoken(latest);
  return latest === undefined || words === undefined ? null : { words, review: latest };
}
