import { instantSchema } from '../../../src/shared/kernel/clock';
import { date } from '../../../src/shared/kernel/local-date';
import { fromPlain } from '../../../src/shared/kernel/rich-text';
import type { Decision } from '../../../src/shared/domain/reviews/decision';
import { newReview } from '../../../src/shared/domain/reviews/new-review';
import type { Review, ReviewSequence } from '../../../src/shared/domain/reviews/review';
import type { Meeting, Paper, TopicNote } from '../../../src/shared/domain/reviews/review-parts';
import { currentTemplate } from '../../../src/shared/domain/templates/templates';
import { aDecision } from './a-decision';
import { anId } from './ids';

export type ReviewBuilder = {
  /** Any part of the review as it is wanted. */
  readonly with: (parts: Partial<Review>) => ReviewBuilder;
  readonly plannedFor: (on: string) => ReviewBuilder;
  /** A part of the meeting on a day, with those who were there. */
  readonly metOn: (on: string, ...present: readonly string[]) => ReviewBuilder;
  readonly withTopic: (code: string, note: Partial<TopicNote>) => ReviewBuilder;
  readonly withDecisions: (...decisions: readonly Decision[]) => ReviewBuilder;
  readonly withPaper: (paper: Partial<Paper>) => ReviewBuilder;
  /** Every question answered, so that it can be final: held on a day, one decision for `owner`. */
  readonly answered: (heldOn: string, owner: string, next: string) => ReviewBuilder;
  readonly finalisedOn: (on: string) => ReviewBuilder;
  readonly build: () => Review;
};

const untouched: TopicNote = { discussed: null, notDiscussedWhy: '', parked: false, childSays: '', note: [] };
const discussed: TopicNote = { ...untouched, discussed: 'yes', note: fromPlain('Talked about, and all is well.') };

/** What is answered on the pages before and after the meeting. */
const everyAnswer = (review: Review, on: string, next: string): Partial<Review> => ({
  conversation: { ...review.conversation, held: 'yes', on: date(on), where: 'At home', alone: true },
  views: { words: ['I like it here.'], how: 'In a talk alone' },
  topics: Object.fromEntries(currentTemplate('looked-after', review.sequence).topics.map((code) => [code, discussed])),
  chairView: { plan: 'full', words: [], permanence: 'Long-term foster care', contingency: '', rights: '' },
  participation: { code: 'PN1', how: 'Came and spoke' },
  next: { review: date(next), midway: null },
});

const builder = (review: Review): ReviewBuilder => {
  const withParts = (parts: Partial<Review>) => builder({ ...review, ...parts });
  const withDecisions = (...decisions: readonly Decision[]) =>
    withParts({ decisions: Object.fromEntries(decisions.map((decision) => [decision.id, decision])) });
  const plannedFor = (on: string) =>
    withParts({ plan: { ...review.plan, on: date(on), how: 'in-person', place: 'At home' } });
  const metOn = (on: string, ...present: readonly string[]) => {
    const id = anId<'Meeting'>();
    const part = Object.keys(review.meetings).length + 1;
    const meeting: Meeting = { id, part, on: date(on), at: '14:00', minutes: 60, place: 'At home', note: '', present };
    return withParts({ meetings: { ...review.meetings, [id]: meeting } });
  };
  return {
    with: withParts,
    plannedFor,
    metOn,
    withTopic: (code, note) =>
      withParts({ topics: { ...review.topics, [code]: { ...(review.topics[code] ?? untouched), ...note } } }),
    withDecisions,
    withPaper: (paper) => {
      const id = anId<'Paper'>();
      const expected: Paper = {
        id,
        title: 'Care plan',
        from: '',
        due: null,
        received: null,
        court: false,
        requested: null,
        chased: [],
        note: '',
      };
      return withParts({ papers: { ...review.papers, [id]: { ...expected, ...paper } } });
    },
    answered: (on, owner, next) =>
      withDecisions(aDecision(1, { owner }))
        .with(everyAnswer(review, on, next))
        .plannedFor(on)
        .metOn(on, owner),
    finalisedOn: (on) =>
      withParts({
        finalised: {
          at: instantSchema.parse(`${on}T15:00:00.000Z`),
          on: date(on),
          by: 'Marian Tolliver',
          contentHash: 'ab'.repeat(32),
        },
      }),
    build: () => review,
  };
};

/** A later looked-after review, just started, in which nothing is answered. */
export const aReview = (sequence: ReviewSequence = 'later', number = 5): ReviewBuilder => {
  const { id, version } = currentTemplate('looked-after', sequence);
  const facts = { id: anId<'Review'>(), number, sequence, template: { id, version }, startedOn: date('2026-11-09') };
  return builder(newReview(facts));
};
