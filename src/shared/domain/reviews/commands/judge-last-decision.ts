import type { LastDecision, ReviewId } from '../review';
import { changeReview } from './change-review';
import type { Apply } from './command-context';

/** Says how far a decision of the review before has come, why, and what that means for the child. */
export type JudgeLastDecision = {
  readonly kind: 'judge-last-decision';
  readonly review: ReviewId;
  /** The id of the earlier decision. */
  readonly decision: string;
  readonly answer: Partial<LastDecision>;
};

export const judgeLastDecision: Apply<JudgeLastDecision> = (file, { review: id, decision, answer }) =>
  changeReview(file, id, (review) => {
    const before: LastDecision = review.lastDecisions[decision] ?? { status: 'open', why: '', effect: '' };
    return { ...review, lastDecisions: { ...review.lastDecisions, [decision]: { ...before, ...answer } } };
  });
