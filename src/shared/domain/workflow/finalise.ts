import { err, ok, type Result } from '../../kernel/result';
import { canonicalJson } from '../reviews/canonical-json';
import type { CompleteReview } from '../reviews/complete-review';
import type { Review } from '../reviews/review';
import { everythingMissing } from './check-answers';
import type { Missing } from './missing';
import type { WorkflowContext } from './workflow-context';

/** The review cannot be final yet; what is missing, in the order of the tasks. */
export type Incomplete = { readonly code: 'incomplete'; readonly missing: readonly Missing[] };

const isComplete = (_review: Review, missing: readonly Missing[]): _review is CompleteReview => missing.length === 0;

/** The review as one that can be finalised, or what is missing. The only maker of a `CompleteReview`. */
export function readyToFinalise(context: WorkflowContext): Result<CompleteReview, Incomplete> {
  const missing = everythingMissing(context);
  return isComplete(context.review, missing) ? ok(context.review) : err({ code: 'incomplete', missing });
}

/** What the content hash of a final review is taken over: all that it holds, the seal and what came after apart. */
export const contentOf = ({ after: _after, ...review }: Review): string =>
  canonicalJson({ ...review, finalised: null });
