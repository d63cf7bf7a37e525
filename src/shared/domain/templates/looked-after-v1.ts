import type { ReviewSequence } from '../reviews/review';
import type { ReviewTemplate } from './review-template';
import { schedule7Topics } from './schedule-7';
import { usualSections } from './usual-sections';

const lookedAfter = (id: string, permanence: boolean): ReviewTemplate => ({
  id,
  version: 1,
  kind: 'looked-after',
  sections: usualSections,
  topics: schedule7Topics,
  permanence,
});

/** The looked-after review. From the second review there is to be a plan for permanence (IRO Handbook; Guidance vol 2). */
export const lookedAfterV1 = {
  first: lookedAfter('looked-after-first', false),
  second: lookedAfter('looked-after-second', true),
  later: lookedAfter('looked-after-later', true),
} as const satisfies Record<ReviewSequence, ReviewTemplate>;
