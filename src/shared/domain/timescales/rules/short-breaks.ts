import type { Rule } from '../rule';
import { CARE_PLANNING, since2011 } from './rows';

const row = { unit: 'months', direction: 'after', basis: 'law', verified: false, ...since2011 } as const;
const review = { ...row, instead: 'short-breaks' } as const;

/** Short breaks under one arrangement: reviews and visits at longer intervals (regulation 48). */
export const shortBreaks = [
  { ...review, id: 'SB2', event: 'short-breaks-began', amount: 3, source: `${CARE_PLANNING}, regulation 48(3)` },
  { ...review, id: 'SB3', event: 'review-held', amount: 6, source: `${CARE_PLANNING}, regulation 48(3)` },
  { ...row, id: 'SB4', event: 'visit-made', amount: 6, source: `${CARE_PLANNING}, regulation 48(3)(c)` },
] as const satisfies readonly Rule[];
