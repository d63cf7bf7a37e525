import type { Consultation } from '../review-parts';
import type { ReviewId } from '../review';
import { changeReview } from './change-review';
import type { Apply } from './command-context';

/** Records that someone was asked before the review, and what they said. */
export type KeepConsultation = {
  readonly kind: 'keep-consultation';
  readonly review: ReviewId;
  /** A person's id, or `child`. */
  readonly person: string;
  readonly answer: Partial<Omit<Consultation, 'person'>>;
};

export const keepConsultation: Apply<KeepConsultation> = (file, { review: id, person, answer }) =>
  changeReview(file, id, (review) => {
    const before = review.consultation[person] ?? { person, asked: null, how: '', received: null, words: '' };
    return { ...review, consultation: { ...review.consultation, [person]: { ...before, ...answer } } };
  });
