import { emptyText } from '../../kernel/rich-text';
import type { Review } from './review';

/** A review in which nothing is answered yet. */
export const newReview = (facts: Pick<Review, 'id' | 'number' | 'sequence' | 'template' | 'startedOn'>): Review => ({
  ...facts,
  plan: { on: null, at: '', minutes: null, how: null, place: '', lateWhy: '' },
  meetings: {},
  participants: {},
  consultation: {},
  papers: {},
  conversation: { held: null, on: null, where: '', alone: null, exception: null, exceptionWhy: '', note: emptyText },
  views: { words: [], how: '' },
  lastDecisions: {},
  topics: {},
  decisions: {},
  chairView: { plan: null, words: emptyText, permanence: '', contingency: '', rights: '' },
  participation: { code: '', how: '' },
  next: { review: null, midway: null },
  finalised: null,
});
