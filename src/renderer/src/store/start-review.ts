import type { ChildFile } from '../../../shared/domain/children/child-file';
import type { Refusal } from '../../../shared/domain/reviews/commands/command-context';
import { startOf } from '../../../shared/domain/reviews/next-to-start';
import { openReview } from '../../../shared/domain/reviews/open-review';
import type { ReviewId, ReviewSequence } from '../../../shared/domain/reviews/review';
import { err, ok, type Result } from '../../../shared/kernel/result';
import { useProfile } from './caseload';
import { useRun } from './commands';
import { useToday } from './day';

type Next = { readonly number: number; readonly sequence: ReviewSequence };

/** Starts the child's next review as it stands in the series; answers the new review's id. */
export function useStartReview(): (child: ChildFile, next: Next) => Result<ReviewId, Refusal> {
  const [run, profile, today] = [useRun(), useProfile(), useToday()];
  return (child, next) => {
    const started = run(child.id, startOf(child, next, profile, today));
    if (!started.ok) return started;
    const review = openReview(started.value);
    return review === undefined ? err({ code: 'not-found' }) : ok(review.id);
  };
}
