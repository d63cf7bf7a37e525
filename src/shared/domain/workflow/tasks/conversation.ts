import type { Conversation } from '../../reviews/review-parts';
import { dateAnswer, richTextAnswer, textAnswer, yesNoAnswer } from '../answers';
import type { Missing } from '../missing';
import type { RowDraft } from '../summary-row';
import type { Task } from '../task';

/** Why the child was not seen alone has to be one of the two lawful exceptions, in words (regulation 36(1)(b)). */
function exceptionMissing({ exception, exceptionWhy }: Conversation): readonly Missing[] {
  if (exception === null) return [{ task: 'conversation', field: 'exception', code: 'conversation-exception' }];
  if (exceptionWhy.trim() !== '') return [];
  return [{ task: 'conversation', field: 'exceptionWhy', code: 'conversation-exception-why' }];
}

function missing(conversation: Conversation): readonly Missing[] {
  const { held, on, alone } = conversation;
  if (held === null) return [{ task: 'conversation', field: 'held', code: 'conversation-held' }];
  if (held === 'no') return exceptionMissing(conversation);
  return [
    ...(on === null ? [{ task: 'conversation', field: 'on', code: 'conversation-date' } as const] : []),
    ...(alone === null ? [{ task: 'conversation', field: 'alone', code: 'conversation-alone' } as const] : []),
    ...(alone === false ? exceptionMissing(conversation) : []),
  ];
}

function rows(conversation: Conversation): readonly RowDraft[] {
  const { held, on, where, alone, exception, exceptionWhy, note } = conversation;
  const reason = exception === null ? [] : [{ kind: 'choice', of: 'exception', code: exception } as const];
  const spoke: RowDraft = {
    id: 'conversation/held',
    term: 'conversation',
    about: null,
    answers: [...yesNoAnswer(held === null ? null : held === 'yes'), ...dateAnswer(on), ...textAnswer(where)],
    fields: ['held', 'on', 'where'],
  };
  const seenAlone: RowDraft = {
    id: 'conversation/alone',
    term: 'conversation-alone',
    about: null,
    answers: yesNoAnswer(alone),
    fields: ['alone'],
  };
  const exceptional: RowDraft = {
    id: 'conversation/exception',
    term: 'conversation-exception',
    about: null,
    answers: [...reason, ...textAnswer(exceptionWhy)],
    fields: ['exception', 'exceptionWhy'],
  };
  const excepted = held === 'no' || (held === 'yes' && alone === false);
  return [
    spoke,
    ...(held === 'yes' ? [seenAlone] : []),
    ...(excepted ? [exceptional] : []),
    {
      id: 'conversation/note',
      term: 'conversation-note',
      about: null,
      answers: richTextAnswer(note),
      fields: ['note'],
    },
  ];
}

export const conversationTask: Task = {
  id: 'conversation',
  rows: ({ review }) => rows(review.conversation),
  missing: ({ review }) => missing(review.conversation),
  started: ({ review: { conversation } }) => conversation.held !== null || conversation.note.length > 0,
};
