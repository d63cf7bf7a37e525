import { isBlank } from '../../../kernel/rich-text';
import { richTextAnswer, textAnswer } from '../answers';
import type { Missing } from '../missing';
import type { RowDraft } from '../summary-row';
import type { Task } from '../task';
import type { WorkflowContext } from '../workflow-context';

function missing({ review: { chairView }, template }: WorkflowContext): readonly Missing[] {
  const { plan, words, permanence } = chairView;
  const unexplained = plan !== null && plan !== 'full' && isBlank(words);
  const unplanned = template.permanence && permanence.trim() === '';
  return [
    ...(plan === null ? [{ task: 'chair-view', field: 'plan', code: 'chair-view-plan' } as const] : []),
    ...(unexplained ? [{ task: 'chair-view', field: 'words', code: 'chair-view-why' } as const] : []),
    ...(unplanned ? [{ task: 'chair-view', field: 'permanence', code: 'permanence' } as const] : []),
  ];
}

function rows({ review: { chairView } }: WorkflowContext): readonly RowDraft[] {
  const { plan, words, permanence, contingency, rights } = chairView;
  const endorsed = plan === null ? [] : [{ kind: 'choice', of: 'plan-endorsed', code: plan } as const];
  const about = null;
  return [
    { id: 'chair-view/plan', term: 'plan-endorsed', about, answers: endorsed, fields: ['plan'] },
    { id: 'chair-view/words', term: 'chair-view', about, answers: richTextAnswer(words), fields: ['words'] },
    { id: 'chair-view/permanence', term: 'permanence', about, answers: textAnswer(permanence), fields: ['permanence'] },
    {
      id: 'chair-view/contingency',
      term: 'contingency',
      about,
      answers: textAnswer(contingency),
      fields: ['contingency'],
    },
    { id: 'chair-view/rights', term: 'rights', about, answers: textAnswer(rights), fields: ['rights'] },
  ];
}

export const chairViewTask: Task = {
  id: 'chair-view',
  rows,
  missing,
  started: ({ review: { chairView } }) => chairView.plan !== null || !isBlank(chairView.words),
};
