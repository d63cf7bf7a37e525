import { useCallback, useMemo } from 'react';
import type { ChildFile } from '../../../shared/domain/children/child-file';
import type { Command } from '../../../shared/domain/reviews/command';
import type { Refusal } from '../../../shared/domain/reviews/commands/command-context';
import type { Review } from '../../../shared/domain/reviews/review';
import { reviewContext } from '../../../shared/domain/workflow/review-context';
import type { WorkflowContext } from '../../../shared/domain/workflow/workflow-context';
import { useCaseload, useProfile } from './caseload';
import { useRun } from './commands';
import { useCalendar, useToday } from './day';

/** One review with all that its pages are worked out from. */
export type ReviewHere = {
  readonly child: ChildFile;
  readonly review: Review;
  readonly context: WorkflowContext;
  /** Carries a command out on this child; answers why it was refused, or null. */
  readonly run: (command: Command) => Refusal | null;
};

/** The review with this id and the child it is about; null where no child has it. */
export function useReviewHere(id: string): ReviewHere | null {
  const child = useCaseload().find(({ reviews }) => Object.hasOwn(reviews, id));
  const review = child?.reviews[id];
  const [profile, calendar, today, runOn] = [useProfile(), useCalendar(), useToday(), useRun()];
  const childId = child?.id;
  const run = useCallback(
    (command: Command) => {
      if (childId === undefined) return { code: 'not-found' } as const;
      const outcome = runOn(childId, command);
      return outcome.ok ? null : outcome.error;
    },
    [childId, runOn],
  );
  return useMemo(() => {
    if (child === undefined || review === undefined) return null;
    return { child, review, context: reviewContext(child, review, { profile, calendar, today }), run };
  }, [child, review, profile, calendar, today, run]);
}
