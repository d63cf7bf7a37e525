import { date } from '../../../kernel/local-date';
import type { Rule } from '../rule';

/** What no law or guidance sets; councils choose their own numbers. */
export const localPractice = [
  {
    id: 'L-midway',
    event: 'review-held',
    amount: 3,
    unit: 'months',
    direction: 'after',
    basis: 'local',
    source: 'Local practice: a check midway between reviews',
    from: date('2011-04-01'),
    until: null,
    verified: true,
  },
] as const satisfies readonly Rule[];
