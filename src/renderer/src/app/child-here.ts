import type { ChildFile } from '../../../shared/domain/children/child-file';
import type { AppStore } from '../store/app-store';

const ofReview = (caseload: readonly ChildFile[], review: string): string | null =>
  caseload.find((child) => review in child.reviews)?.id ?? null;

/** The child whose page, or whose review, is open. */
export function childHere(store: AppStore, params: Readonly<Record<string, unknown>>): string | null {
  const { child, review } = params;
  if (typeof child === 'string') return child;
  return typeof review === 'string' ? ofReview(store.caseload.get(), review) : null;
}
