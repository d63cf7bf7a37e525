import type { Rule } from '../rule';
import { CARE_PLANNING, since2011 } from './rows';

const row = { unit: 'months', direction: 'after', basis: 'law', ...since2011 } as const;

/** Young people of 16 and 17 who are to be prepared for leaving care. */
export const leavingCare = [
  {
    ...row,
    id: 'L1',
    event: 'became-eligible',
    amount: 3,
    source: `${CARE_PLANNING}, regulation 42`,
    verified: true,
  },
  {
    ...row,
    id: 'L2',
    event: 'pathway-review-held',
    amount: 6,
    source: 'Care Leavers (England) Regulations 2010',
    verified: false,
  },
] as const satisfies readonly Rule[];
