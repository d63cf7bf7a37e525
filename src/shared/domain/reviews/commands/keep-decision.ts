import type { ChildFile } from '../../children/child-file';
import type { Decision, DecisionId } from '../decision';
import { inOrder } from '../decision-order';
import { lastDecisions } from '../last-decisions';
import type { Review, ReviewId } from '../review';
import { changeReview } from './change-review';
import type { Apply } from './command-context';

/** Makes a decision (`id` null, or new), last in the list, or changes one. `carries` names the earlier decision that it goes on with. */
export type KeepDecision = {
  readonly kind: 'keep-decision';
  readonly review: ReviewId;
  readonly id: DecisionId | null;
  readonly decision: Partial<Omit<Decision, 'id' | 'number' | 'carriedCount'>>;
};

const undecided: Omit<Decision, 'id' | 'number' | 'carriedCount'> = {
  words: '',
  owner: '',
  by: null,
  outcome: '',
  topic: '',
  status: 'open',
  why: '',
  doneOn: null,
  carries: null,
};

/** One more than the earlier decision's own count: the reviews that this work has been carried over. */
function carriedCount(file: ChildFile, review: Review, carries: string | null): number {
  const earlier = lastDecisions(file, review).find((decision) => decision.id === carries);
  return earlier === undefined ? 0 : earlier.carriedCount + 1;
}

export const keepDecision: Apply<KeepDecision> = (file, command, { newId }) =>
  changeReview(file, command.review, (review) => {
    const id = command.id ?? newId<'Decision'>();
    const before = review.decisions[id];
    const number = before?.number ?? inOrder(review.decisions).length + 1;
    const kept = { ...(before ?? undecided), ...command.decision, id, number };
    const decision = { ...kept, carriedCount: carriedCount(file, review, kept.carries) };
    return { ...review, decisions: { ...review.decisions, [id]: decision } };
  });
