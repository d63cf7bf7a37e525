import type { ReviewSequence } from '../reviews/review';
import type { ReviewTemplate } from './review-template';

/** Every item of Schedule 7 (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 35). */
const topics = [
  'changes',
  'legal',
  'permanence',
  'family-time',
  'home',
  'education',
  'leisure',
  'health',
  'identity',
  'support',
  'leaving',
  'views',
  'visits',
  'uasc',
] as const;

const sections: ReviewTemplate['sections'] = [
  { id: 'prepare', tasks: [{ id: 'plan' }, { id: 'people' }, { id: 'papers' }, { id: 'conversation' }] },
  {
    id: 'meeting',
    tasks: [
      { id: 'last-decisions', when: { fact: 'has-last-decisions', is: true } },
      { id: 'views' },
      { id: 'topics' },
      { id: 'decisions' },
    ],
  },
  { id: 'close', tasks: [{ id: 'participation' }, { id: 'chair-view' }, { id: 'next-dates' }] },
];

const lookedAfter = (id: string, permanence: boolean): ReviewTemplate => ({
  id,
  version: 1,
  sections,
  topics,
  permanence,
});

/** The looked-after review. From the second review there is to be a plan for permanence (IRO Handbook; Guidance vol 2). */
export const lookedAfterV1 = {
  first: lookedAfter('looked-after-first', false),
  second: lookedAfter('looked-after-second', true),
  later: lookedAfter('looked-after-later', true),
} as const satisfies Record<ReviewSequence, ReviewTemplate>;
