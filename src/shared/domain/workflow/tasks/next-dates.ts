import { dateAnswer } from '../answers';
import type { Missing } from '../missing';
import type { Task } from '../task';
import type { WorkflowContext } from '../workflow-context';

function missing({ review, nextDue }: WorkflowContext): readonly Missing[] {
  const on = review.next.review;
  if (on === null) return [{ task: 'next-dates', field: 'review', code: 'next-review-date' }];
  if (nextDue === null || on <= nextDue) return [];
  return [{ task: 'next-dates', field: 'review', code: 'next-review-late', due: nextDue }];
}

/** The next review is set for a day by which it is due; the midway check is the council's own practice. */
export const nextDatesTask: Task = {
  id: 'next-dates',
  rows: ({ review: { next } }) => [
    { id: 'next-dates/review', term: 'next-review', about: null, answers: dateAnswer(next.review), fields: ['review'] },
    { id: 'next-dates/midway', term: 'midway', about: null, answers: dateAnswer(next.midway), fields: ['midway'] },
  ],
  missing,
  started: ({ review: { next } }) => next.review !== null || next.midway !== null,
};
