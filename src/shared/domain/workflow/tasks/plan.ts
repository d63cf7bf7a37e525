import type { Missing } from '../missing';
import { dateAnswer, minutesAnswer, textAnswer, timeAnswer } from '../answers';
import type { RowDraft } from '../summary-row';
import type { Task } from '../task';
import type { WorkflowContext } from '../workflow-context';

/** The day the review was held or is planned for, where that is after the day it was due. */
function lateOn({ review, heldOn, due }: WorkflowContext) {
  const on = heldOn ?? review.plan.on;
  return due !== null && on !== null && on > due ? { due, on } : null;
}

function missing(context: WorkflowContext): readonly Missing[] {
  const { on, how, lateWhy } = context.review.plan;
  const late = lateOn(context);
  return [
    ...(on === null ? [{ task: 'plan', field: 'on', code: 'plan-date' } as const] : []),
    ...(how === null ? [{ task: 'plan', field: 'how', code: 'plan-how' } as const] : []),
    ...(late !== null && lateWhy.trim() === ''
      ? [{ task: 'plan', field: 'lateWhy', code: 'late-why', ...late } as const]
      : []),
  ];
}

function rows(context: WorkflowContext): readonly RowDraft[] {
  const { plan } = context.review;
  const planned = [...dateAnswer(plan.on), ...timeAnswer(plan.at), ...minutesAnswer(plan.minutes)];
  const how = plan.how === null ? [] : [{ kind: 'choice', of: 'how-held', code: plan.how } as const];
  const late: RowDraft = {
    id: 'plan/late-why',
    term: 'late-why',
    about: null,
    answers: textAnswer(plan.lateWhy),
    fields: ['lateWhy'],
  };
  return [
    { id: 'plan/planned', term: 'planned', about: null, answers: planned, fields: ['on', 'at', 'minutes'] },
    { id: 'plan/due', term: 'due', about: null, answers: dateAnswer(context.due), fields: ['due'] },
    { id: 'plan/how', term: 'how', about: null, answers: how, fields: ['how'] },
    { id: 'plan/place', term: 'place', about: null, answers: textAnswer(plan.place), fields: ['place'] },
    ...(lateOn(context) === null && late.answers.length === 0 ? [] : [late]),
  ];
}

export const planTask: Task = {
  id: 'plan',
  rows,
  missing,
  started: ({ review: { plan } }) => plan.on !== null || plan.how !== null || plan.place !== '',
};
