import { quotationAnswer, textAnswer } from '../answers';
import type { Task } from '../task';
import type { WorkflowContext } from '../workflow-context';

const said = ({ review }: WorkflowContext): boolean =>
  review.views.how.trim() !== '' || review.views.words.some((words) => words.trim() !== '');

/** The child's own words, or how it was found out what the child wants where there are none. */
export const viewsTask: Task = {
  id: 'views',
  rows: ({ review: { views } }) => [
    { id: 'views/words', term: 'views', about: null, answers: views.words.flatMap(quotationAnswer), fields: ['words'] },
    { id: 'views/how', term: 'views-how', about: null, answers: textAnswer(views.how), fields: ['how'] },
  ],
  missing: (context) => (said(context) ? [] : [{ task: 'views', field: 'words', code: 'views-words' }]),
  started: said,
};
