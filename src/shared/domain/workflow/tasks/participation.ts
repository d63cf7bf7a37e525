import { participationProblem } from '../../codes/participation';
import { textAnswer } from '../answers';
import type { Missing } from '../missing';
import type { Task } from '../task';
import type { WorkflowContext } from '../workflow-context';

/** The code is there and fits the child's age on the day of the review. */
function missing({ child, review, heldOn, today, shortBreaksOnly }: WorkflowContext): readonly Missing[] {
  const on = heldOn ?? review.plan.on ?? today;
  const problem = participationProblem(review.participation.code, child.facts.born, on, shortBreaksOnly);
  if (problem === null) return [];
  if (problem === 'missing') return [{ task: 'participation', field: 'code', code: 'participation-code' }];
  return [{ task: 'participation', field: 'code', code: 'participation-wrong', problem }];
}

export const participationTask: Task = {
  id: 'participation',
  rows: ({ review: { participation } }) => [
    {
      id: 'participation/code',
      term: 'participation',
      about: null,
      answers: participation.code === '' ? [] : [{ kind: 'choice', of: 'participation', code: participation.code }],
      fields: ['code'],
    },
    {
      id: 'participation/how',
      term: 'participation-how',
      about: null,
      answers: textAnswer(participation.how),
      fields: ['how'],
    },
  ],
  missing,
  started: ({ review: { participation } }) => participation.code !== '' || participation.how !== '',
};
