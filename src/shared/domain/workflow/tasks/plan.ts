import { adjournedSince } from '../../reviews/held-on';
import type { Review } from '../../reviews/review';
import type { Adjournment } from '../../reviews/review-parts';
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

function adjournmentMissing(review: Review): readonly Missing[] {
  const adjournment = review.adjournment ?? null;
  const since = adjournedSince(review);
  return [
    ...(adjournment?.why.trim() === ''
      ? [{ task: 'plan', field: 'adjournedWhy', code: 'adjourned-why' } as const]
      : []),
    ...(since === null ? [] : [{ task: 'plan', field: 'resumesOn', code: 'not-resumed', on: since } as const]),
  ];
}

/** The review is another kind than the facts call for, without the reason. */
const kindMissing = ({ review, template, proposedKind }: WorkflowContext): readonly Missing[] =>
  template.kind === proposedKind || (review.kindWhy ?? '').trim() !== ''
    ? []
    : [{ task: 'plan', field: 'kindWhy', code: 'kind-why', proposed: proposedKind }];

function missing(context: WorkflowContext): readonly Missing[] {
  const { on, how, lateWhy } = context.review.plan;
  const late = lateOn(context);
  return [
    ...kindMissing(context),
    ...(on === null ? [{ task: 'plan', field: 'on', code: 'plan-date' } as const] : []),
    ...(how === null ? [{ task: 'plan', field: 'how', code: 'plan-how' } as const] : []),
    ...(late !== null && lateWhy.trim() === ''
      ? [{ task: 'plan', field: 'lateWhy', code: 'late-why', ...late } as const]
      : []),
    ...adjournmentMissing(context.review),
  ];
}

const adjourned = ({ on, why }: Adjournment): RowDraft => ({
  id: 'plan/adjourned',
  term: 'adjourned',
  about: null,
  answers: [...dateAnswer(on), ...textAnswer(why)],
  fields: ['adjournedOn', 'adjournedWhy', 'resumesOn'],
});

function rows(context: WorkflowContext): readonly RowDraft[] {
  const { plan } = context.review;
  const adjournment = context.review.adjournment ?? null;
  const planned = [...dateAnswer(plan.on), ...timeAnswer(plan.at), ...minutesAnswer(plan.minutes)];
  const how = plan.how === null ? [] : [{ kind: 'choice', of: 'how-held', code: plan.how } as const];
  const late: RowDraft = {
    id: 'plan/late-why',
    term: 'late-why',
    about: null,
    answers: textAnswer(plan.lateWhy),
    fields: ['lateWhy'],
  };
  const { kind } = context.template;
  return [
    {
      id: 'plan/kind',
      term: 'kind',
      about: null,
      answers: [{ kind: 'choice', of: 'review-kind', code: kind }, ...textAnswer(context.review.kindWhy ?? '')],
      fields: ['kindWhy'],
    },
    { id: 'plan/planned', term: 'planned', about: null, answers: planned, fields: ['on', 'at', 'minutes'] },
    { id: 'plan/due', term: 'due', about: null, answers: dateAnswer(context.due), fields: ['due'] },
    { id: 'plan/how', term: 'how', about: null, answers: how, fields: ['how'] },
    { id: 'plan/place', term: 'place', about: null, answers: textAnswer(plan.place), fields: ['place'] },
    ...(lateOn(context) === null && late.answers.length === 0 ? [] : [late]),
    ...(adjournment === null ? [] : [adjourned(adjournment)]),
  ];
}

export const planTask: Task = {
  id: 'plan',
  rows,
  missing,
  started: ({ review: { plan } }) => plan.on !== null || plan.how !== null || plan.place !== '',
};
