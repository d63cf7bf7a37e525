import { err, ok } from '../../../kernel/result';
import type { Paper } from '../review-parts';
import { newReview } from '../new-review';
import { openReview } from '../open-review';
import type { ReviewId, ReviewSequence } from '../review';
import type { Apply } from './command-context';
import { expectedPaper } from './keep-paper';

/** Starts the child's next review, with the papers that are expected for it. A child has one open review at a time. */
export type StartReview = {
  readonly kind: 'start-review';
  readonly id: ReviewId | null;
  readonly number: number;
  readonly sequence: ReviewSequence;
  /** Pinned on the review, so that it reads the same in years to come. */
  readonly template: { readonly id: string; readonly version: number };
  readonly papers: readonly Pick<Paper, 'title' | 'from' | 'court'>[];
};

export const startReview: Apply<StartReview> = (file, command, { newId, today }) => {
  if (openReview(file) !== undefined) return err({ code: 'review-open' });
  const { number, sequence, template } = command;
  const id = command.id ?? newId<'Review'>();
  const papers = command.papers.map((paper) => ({ ...expectedPaper, ...paper, id: newId<'Paper'>() }));
  const review = {
    ...newReview({ id, number, sequence, template, startedOn: today }),
    papers: Object.fromEntries(papers.map((paper) => [paper.id, paper])),
  };
  return ok({ ...file, reviews: { ...file.reviews, [id]: review } });
};
