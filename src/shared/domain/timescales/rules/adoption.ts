import { date } from '../../../kernel/local-date';
import type { Rule } from '../rule';

const AGENCIES = 'Adoption Agencies Regulations 2005, regulation';
const row = {
  unit: 'months',
  direction: 'after',
  basis: 'law',
  verified: true,
  from: date('2005-12-30'),
  until: null,
} as const;
const placed = { ...row, instead: 'placed-for-adoption' } as const;

/** Once adoption is authorised, and in place of the ordinary clock once the child is placed. */
export const adoption = [
  { ...row, id: 'A1', event: 'authority-to-place', amount: 3, source: `${AGENCIES} 36(1)(a)` },
  { ...row, id: 'A2', event: 'review-held', amount: 6, source: `${AGENCIES} 36(1)(b)` },
  { ...placed, id: 'A3', event: 'placed-for-adoption', amount: 4, unit: 'weeks', source: `${AGENCIES} 36(3)(a)` },
  { ...placed, id: 'A4', event: 'first-adoption-review-held', amount: 3, source: `${AGENCIES} 36(3)(b)` },
  { ...placed, id: 'A5', event: 'review-held', amount: 6, source: `${AGENCIES} 36(3)(c)` },
  { ...row, id: 'A6-first', event: 'placed-for-adoption', amount: 1, unit: 'weeks', source: `${AGENCIES} 36(4)` },
  { ...row, id: 'A6', event: 'visit-made', amount: 1, unit: 'weeks', source: `${AGENCIES} 36(4)` },
  {
    ...row,
    id: 'A7-earliest',
    event: 'returned-from-adoption',
    amount: 28,
    unit: 'days',
    source: `${AGENCIES} 36(10)`,
    verified: false,
  },
  {
    ...row,
    id: 'A7',
    event: 'returned-from-adoption',
    amount: 42,
    unit: 'days',
    source: `${AGENCIES} 36(10)`,
    verified: false,
  },
] as const satisfies readonly Rule[];
