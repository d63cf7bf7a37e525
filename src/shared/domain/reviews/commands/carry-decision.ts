import { err } from '../../../kernel/result';
import type { DecisionId } from '../decision';
import { lastDecisions } from '../last-decisions';
import type { ReviewId } from '../review';
import type { Apply } from './command-context';
import { keepDecision } from './keep-decision';

/** Carries a decision of the review before on into this one: same words, owner, outcome and topic, a new by-when to set. */
export type CarryDecision = {
  readonly kind: 'carry-decision';
  readonly review: ReviewId;
  readonly id: DecisionId | null;
  /** The id of the earlier decision. */
  readonly carries: string;
};

export const carryDecision: Apply<CarryDecision> = (file, { review, id, carries }, context) => {
  const reviewNow = file.reviews[review];
  const last = reviewNow === undefined ? [] : lastDecisions(file, reviewNow);
  const earlier = last.find((decision) => decision.id === carries);
  if (earlier === undefined) return err({ code: 'not-found' });
  const { words, owner, outcome, topic } = earlier;
  const decision = { words, owner, outcome, topic, carries };
  return keepDecision(file, { kind: 'keep-decision', review, id, decision }, context);
};
