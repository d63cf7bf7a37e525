import type { Paper, PaperId } from '../review-parts';
import type { ReviewId } from '../review';
import { changeReview } from './change-review';
import type { Apply } from './command-context';

/** Adds a paper to those expected (`id` null, or new), or records that it was asked for, chased, or is in. */
export type KeepPaper = {
  readonly kind: 'keep-paper';
  readonly review: ReviewId;
  readonly id: PaperId | null;
  readonly paper: Partial<Omit<Paper, 'id'>>;
};

export const expectedPaper: Omit<Paper, 'id'> = {
  title: '',
  from: '',
  due: null,
  received: null,
  court: false,
  requested: null,
  chased: [],
  note: '',
};

export const keepPaper: Apply<KeepPaper> = (file, command, { newId }) =>
  changeReview(file, command.review, (review) => {
    const id = command.id ?? newId<'Paper'>();
    const paper = { ...(review.papers[id] ?? expectedPaper), ...command.paper, id };
    return { ...review, papers: { ...review.papers, [id]: paper } };
  });
