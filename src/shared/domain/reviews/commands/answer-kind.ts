import type { ReviewKind } from '../../templates/review-kind';
import { currentTemplate } from '../../templates/templates';
import type { ReviewId } from '../review';
import { changeReview } from './change-review';
import type { Apply } from './command-context';

/** Says what kind of review it is, and why where it is another than the facts call for. What was noted stays. */
export type AnswerKind = {
  readonly kind: 'answer-kind';
  readonly review: ReviewId;
  readonly answer: { readonly kind?: ReviewKind; readonly why?: string };
};

export const answerKind: Apply<AnswerKind> = (file, { review: id, answer: { kind, why } }) =>
  changeReview(file, id, (review) => {
    const chosen = kind === undefined ? null : currentTemplate(kind, review.sequence);
    return {
      ...review,
      ...(chosen === null ? {} : { template: { id: chosen.id, version: chosen.version } }),
      ...(why === undefined ? {} : { kindWhy: why }),
    };
  });
