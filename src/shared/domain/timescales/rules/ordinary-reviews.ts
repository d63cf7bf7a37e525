import { date } from '../../../kernel/local-date';
import type { Rule } from '../rule';

const inForce = { from: date('2011-04-01'), until: null } as const;

/** When a child in care is reviewed: the ordinary clock. */
export const ordinaryReviews = [
  {
    id: 'T1',
    event: 'care-began',
    amount: 20,
    unit: 'workingDays',
    direction: 'after',
    basis: 'law',
    source: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(1)',
    verified: true,
    ...inForce,
  },
  {
    id: 'T2',
    event: 'first-review-held',
    amount: 3,
    unit: 'months',
    direction: 'after',
    basis: 'law',
    source: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(2)',
    verified: true,
    ...inForce,
  },
  {
    id: 'T3',
    event: 'review-held',
    amount: 6,
    unit: 'months',
    direction: 'after',
    basis: 'law',
    source: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(2)',
    verified: true,
    ...inForce,
  },
] as const satisfies readonly Rule[];
