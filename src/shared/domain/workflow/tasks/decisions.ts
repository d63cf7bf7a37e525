import type { Decision } from '../../reviews/decision';
import { inOrder } from '../../reviews/decision-order';
import { dateAnswer, personAnswer, textAnswer } from '../answers';
import type { Missing } from '../missing';
import type { Task } from '../task';

/** A decision says what is to be done, who is to do it (regulation 36(1)(d)) and by when. */
function missingIn({ id, number, words, owner, by }: Decision): readonly Missing[] {
  const about = { task: 'decisions', decision: id, number } as const;
  return [
    ...(words.trim() === '' ? [{ ...about, field: 'words', code: 'decision-words' } as const] : []),
    ...(owner === '' ? [{ ...about, field: 'owner', code: 'decision-owner' } as const] : []),
    ...(by === null ? [{ ...about, field: 'by', code: 'decision-by' } as const] : []),
  ];
}

export const decisionsTask: Task = {
  id: 'decisions',
  rows: ({ review }) =>
    inOrder(review.decisions).map(({ id, number, words, owner, by, outcome }) => ({
      id: `decisions/${id}`,
      term: 'decision',
      about: { kind: 'decision', decision: id, number, words },
      answers: [...textAnswer(words), ...personAnswer(owner), ...dateAnswer(by), ...textAnswer(outcome)],
      fields: ['words', 'owner', 'by', 'outcome'],
    })),
  missing: ({ review }) => inOrder(review.decisions).flatMap(missingIn),
  started: ({ review }) => Object.keys(review.decisions).length > 0,
};
