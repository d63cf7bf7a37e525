import { date } from '../../../kernel/local-date';
import type { Rule } from '../rule';

const guidance = {
  event: 'review-completed',
  unit: 'workingDays',
  direction: 'after',
  basis: 'guidance',
  from: date('2011-04-01'),
  until: null,
  verified: false,
} as const;

/** What is to follow a review: decisions out, the manager's answer, the record written and sent. */
export const recordClockRules = [
  { ...guidance, id: 'H6', amount: 5, source: 'IRO Handbook 2010, chapter 3: decisions issued' },
  {
    ...guidance,
    id: 'H7',
    event: 'decisions-received',
    amount: 5,
    source: "IRO Handbook 2010, chapter 3: manager's response to the decisions",
  },
  {
    ...guidance,
    id: 'H8',
    amount: 10,
    source: 'IRO Handbook 2010, chapter 3: agreed decisions sent to everyone invited',
  },
  { ...guidance, id: 'H9', amount: 15, source: 'IRO Handbook 2010, chapter 3: full record written' },
  { ...guidance, id: 'H10', amount: 20, source: 'IRO Handbook 2010, chapter 3: full record sent' },
] as const satisfies readonly Rule[];
