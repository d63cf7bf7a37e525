import type { ChildFile } from '../../../../shared/domain/children/child-file';

/** The latest words of the child's own that a review holds, and from which; null where there are none. */
export function lastWords({ reviews }: ChildFile): { readonly words: string; readonly by: string } | null {
  const latest = Object.values(reviews)
    .sort((a, b) => b.number - a.number)
    .find(({ views }) => views.words.some((words) => words.trim() !== ''));
  const words = latest?.views.words.find((one) => one.trim() !== '');
  return latest === undefined || words === undefined ? null : { words, by: `For review ${String(latest.number)}` };
}
