import type { Decision } from '../../reviews/decision';
import { textAnswer } from '../answers';
import type { Missing } from '../missing';
import type { RowDraft } from '../summary-row';
import type { Task } from '../task';
import type { WorkflowContext } from '../workflow-context';

/** Each decision of the last review is judged; where it was not carried out in full, the reason is given (Schedule 7, paragraph 1). */
function missingIn({ review }: WorkflowContext, { id, number }: Decision): readonly Missing[] {
  const judged = review.lastDecisions[id];
  const about = { task: 'last-decisions', decision: id, number } as const;
  if (judged === undefined || judged.status === 'open') {
    return [{ ...about, field: 'status', code: 'last-decision-status' }];
  }
  if (judged.status === 'done' || judged.why.trim() !== '') return [];
  return [{ ...about, field: 'why', code: 'last-decision-why' }];
}

function row({ review }: WorkflowContext, { id, number, words }: Decision): RowDraft {
  const judged = review.lastDecisions[id];
  return {
    id: `last-decisions/${id}`,
    term: 'last-decision',
    about: { kind: 'last-decision', decision: id, number, words },
    answers:
      judged === undefined
        ? []
        : [
            { kind: 'choice', of: 'decision-status', code: judged.status },
            ...textAnswer(judged.why),
            ...textAnswer(judged.effect),
          ],
    fields: ['status', 'why', 'effect'],
  };
}

export const lastDecisionsTask: Task = {
  id: 'last-decisions',
  rows: (context) => context.lastDecisions.map((decision) => row(context, decision)),
  missing: (context) => context.lastDecisions.flatMap((decision) => missingIn(context, decision)),
  started: ({ review }) => Object.keys(review.lastDecisions).length > 0,
};
