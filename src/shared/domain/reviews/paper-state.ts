import type { LocalDate } from '../../kernel/local-date';
import type { Paper } from './review-parts';
import type { Review } from './review';

/** The review's papers, court papers last, each by title. */
export const papersInOrder = (review: Review): readonly Paper[] =>
  Object.values(review.papers).sort((a, b) =>
    a.court === b.court ? a.title.localeCompare(b.title, 'en-GB') : Number(a.court) - Number(b.court),
  );

/** Where a paper stands: in (in time or late), still to come, or never received for a review that was held. */
export type PaperState = 'in-time' | 'in-late' | 'awaited' | 'not-received';

/** `due` is the day by which this paper is wanted: its own, or that of all papers of the review. */
export function paperState(paper: Paper, due: LocalDate | null, held: boolean): PaperState {
  if (paper.received === null) return held ? 'not-received' : 'awaited';
  return due !== null && paper.received > due ? 'in-late' : 'in-time';
}
