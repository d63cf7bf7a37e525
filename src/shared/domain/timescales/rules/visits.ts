import type { Rule } from '../rule';
import { CARE_PLANNING, since2011 } from './rows';

const row = {
  unit: 'weeks',
  direction: 'after',
  basis: 'law',
  event: 'visit-made',
  source: `${CARE_PLANNING}, regulation 28`,
  verified: true,
  ...since2011,
} as const;

/** How often the social worker visits, by where the child lives and by what right (regulation 28). */
export const visits = [
  { ...row, id: 'V-first', event: 'placement-began', amount: 1 },
  { ...row, id: 'V-year-1', amount: 6 },
  { ...row, id: 'V-settled', amount: 3, unit: 'months' },
  { ...row, id: 'V-long-term', amount: 6, unit: 'months' },
  { ...row, id: 'V-parent-weekly', amount: 1 },
  { ...row, id: 'V-parent', amount: 6 },
  { ...row, id: 'V-interim-weekly', amount: 1 },
  { ...row, id: 'V-interim', amount: 4 },
  { ...row, id: 'V-order-first', event: 'care-order-made', amount: 1 },
  { ...row, id: 'V-order', amount: 6 },
] as const satisfies readonly Rule[];
