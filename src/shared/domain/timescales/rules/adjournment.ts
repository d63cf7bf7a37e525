import { date } from '../../../kernel/local-date';
import type { Rule } from '../rule';

/** How long a review meeting may be put off: once only. */
export const adjournment = [
  {
    id: 'T13',
    event: 'meeting-adjourned',
    amount: 20,
    unit: 'workingDays',
    direction: 'after',
    basis: 'law',
    source: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 36(2)',
    from: date('2011-04-01'),
    until: null,
    verified: false,
  },
] as const satisfies readonly Rule[];
