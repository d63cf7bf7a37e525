import { agenda } from '../../profile/profile-topics';
import type { TopicNote } from '../../reviews/review-parts';
import { quotationAnswer, richTextAnswer, textAnswer } from '../answers';
import type { Missing } from '../missing';
import type { RowDraft } from '../summary-row';
import type { Task } from '../task';
import type { WorkflowContext } from '../workflow-context';

/** Every topic was discussed, or it is said why not: a review has to have regard to all of Schedule 7 (regulation 35). */
function missingIn(topic: string, note: TopicNote | undefined): readonly Missing[] {
  if (note?.discussed === 'yes') return [];
  if (note?.discussed !== 'no') return [{ task: 'topics', field: 'discussed', code: 'topic-discussed', topic }];
  return note.notDiscussedWhy.trim() === ''
    ? [{ task: 'topics', field: 'notDiscussedWhy', code: 'topic-why', topic }]
    : [];
}

function answers(note: TopicNote): RowDraft['answers'] {
  const parked = note.parked && note.discussed === null;
  const code = parked ? 'parked' : note.discussed;
  return [
    ...(code === null ? [] : [{ kind: 'choice', of: 'discussed', code } as const]),
    ...(note.discussed === 'no' ? textAnswer(note.notDiscussedWhy) : []),
    ...quotationAnswer(note.childSays),
    ...richTextAnswer(note.note),
  ];
}

const codes = ({ template, profile, review }: WorkflowContext): readonly string[] =>
  agenda(template, profile, review.topics).map(({ code }) => code);

export const topicsTask: Task = {
  id: 'topics',
  rows: (context) =>
    codes(context).map((code) => {
      const note = context.review.topics[code];
      return {
        id: `topics/${code}`,
        term: 'topic',
        about: { kind: 'topic', code },
        answers: note === undefined ? [] : answers(note),
        fields: ['discussed', 'notDiscussedWhy', 'childSays', 'note'],
      };
    }),
  missing: (context) => codes(context).flatMap((code) => missingIn(code, context.review.topics[code])),
  started: ({ review }) => Object.keys(review.topics).length > 0,
};
