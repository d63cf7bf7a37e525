import { papersInOrder, paperState } from '../../reviews/paper-state';
import type { Paper } from '../../reviews/review-parts';
import { dateAnswer, personAnswer, textAnswer } from '../answers';
import type { RowDraft } from '../summary-row';
import type { Task } from '../task';
import type { WorkflowContext } from '../workflow-context';

function row(context: WorkflowContext, paper: Paper): RowDraft {
  const due = paper.due ?? context.papersDue;
  const code = paperState(paper, due, context.heldOn !== null);
  return {
    id: `papers/${paper.id}`,
    term: 'paper',
    about: { kind: 'paper', paper: paper.id, title: paper.title },
    answers: [
      { kind: 'choice', of: 'paper', code },
      ...dateAnswer(paper.received ?? due),
      ...personAnswer(paper.from),
      ...textAnswer(paper.note),
    ],
    fields: [paper.id],
  };
}

/** A paper that never came does not hold up the record: that it is missing is itself recorded. */
export const papersTask: Task = {
  id: 'papers',
  rows: (context) => papersInOrder(context.review).map((paper) => row(context, paper)),
  missing: () => [],
  started: ({ review }) =>
    Object.values(review.papers).some(({ received, requested }) => received !== null || requested !== null),
  awaits: ({ review, heldOn }) =>
    heldOn === null && Object.values(review.papers).some(({ received }) => received === null),
};
