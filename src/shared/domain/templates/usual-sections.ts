import type { ReviewTemplate } from './review-template';

/** The tasks of every review that a chair holds with the child: prepare, meet, close. */
export const usualSections: ReviewTemplate['sections'] = [
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
