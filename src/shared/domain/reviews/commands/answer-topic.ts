import { emptyText, isBlank } from '../../../kernel/rich-text';
import type { TopicNote } from '../review-parts';
import type { ReviewId } from '../review';
import { changeReview } from './change-review';
import type { Apply } from './command-context';

/** Writes in the note of one topic, or says why it was not discussed. */
export type AnswerTopic = {
  readonly kind: 'answer-topic';
  readonly review: ReviewId;
  /** The topic's code. */
  readonly topic: string;
  readonly answer: Partial<TopicNote>;
};

const untouched: TopicNote = { discussed: null, notDiscussedWhy: '', parked: false, childSays: '', note: emptyText };

/** A topic that something is written about was discussed: the chair need not say so as well. */
function answered(before: TopicNote, answer: Partial<TopicNote>): TopicNote {
  const after = { ...before, ...answer };
  const written = answer.note !== undefined && !isBlank(answer.note);
  return after.discussed === null && written ? { ...after, discussed: 'yes' } : after;
}

export const answerTopic: Apply<AnswerTopic> = (file, { review: id, topic, answer }) =>
  changeReview(file, id, (review) => ({
    ...review,
    topics: { ...review.topics, [topic]: answered(review.topics[topic] ?? untouched, answer) },
  }));
