import { date } from '../../../kernel/local-date';
import type { Rule } from '../rule';
import { CARE_PLANNING } from './rows';

const SECURE = 'Children (Secure Accommodation) Regulations 1991, regulation 15';
const secure = {
  unit: 'months',
  direction: 'after',
  basis: 'law',
  source: SECURE,
  from: date('1991-10-14'),
  until: null,
  verified: true,
} as const;
const remand = {
  unit: 'workingDays',
  direction: 'after',
  basis: 'law',
  from: date('2013-04-26'),
  until: null,
  verified: false,
} as const;

/** Children who are locked up: whether they still should be, and the plan for those on remand. */
export const secureAndRemand = [
  { ...secure, id: 'SE1', event: 'secure-began', amount: 1 },
  { ...secure, id: 'SE2', event: 'secure-review-held', amount: 3 },
  { ...remand, id: 'R1', event: 'remanded', amount: 5, source: `${CARE_PLANNING}, regulation 47B` },
  { ...remand, id: 'R2', event: 'remanded-to-detention', amount: 10, source: `${CARE_PLANNING}, regulation 47C` },
] as const satisfies readonly Rule[];
