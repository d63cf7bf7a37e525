import { err } from '../../../kernel/result';
import type { ManagerResponse } from '../after-review';
import type { DecisionId } from '../decision';
import type { ReviewId } from '../review';
import { changeAfter } from './change-after';
import { without } from './change-review';
import type { Apply } from './command-context';

/** Keeps what the manager said to a decision, or takes it back (null). */
export type KeepResponse = {
  readonly kind: 'keep-response';
  readonly review: ReviewId;
  readonly decision: DecisionId;
  readonly response: ManagerResponse | null;
};

export const keepResponse: Apply<KeepResponse> = (file, { review, decision, response }) => {
  if (file.reviews[review]?.decisions[decision] === undefined) return err({ code: 'not-found' });
  return changeAfter(file, review, (after) => ({
    ...after,
    responses: response === null ? without(after.responses, decision) : { ...after.responses, [decision]: response },
  }));
};
