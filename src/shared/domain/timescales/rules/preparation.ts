import { date } from '../../../kernel/local-date';
import type { Rule } from '../rule';

const guidance = {
  event: 'review-planned',
  unit: 'workingDays',
  direction: 'before',
  basis: 'guidance',
  from: date('2011-04-01'),
  until: null,
} as const;

/** What is to be ready before a review meeting. */
export const preparation = [
  {
    id: 'H3',
    amount: 15,
    source: 'IRO Handbook 2010, chapter 3: talk with the social worker',
    verified: true,
    ...guidance,
  },
  { id: 'H4', amount: 3, source: 'IRO Handbook 2010, chapter 3: papers to the chair', verified: true, ...guidance },
] as const satisfies readonly Rule[];
