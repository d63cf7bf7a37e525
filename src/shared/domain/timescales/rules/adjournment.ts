import type { Rule } from '../rule';
import { CARE_PLANNING, since2011 } from './rows';

/** How long a review meeting may be put off (once only) or take in parts, and how often a settled child still meets. */
export const adjournment = [
  {
    id: 'T12',
    event: 'meeting-held',
    amount: 12,
    unit: 'months',
    direction: 'after',
    basis: 'guidance',
    source: 'Children Act 1989 Guidance volume 2: at least one meeting a year in a settled long-term foster home',
    verified: false,
    ...since2011,
  },
  {
    id: 'T13',
    event: 'meeting-adjourned',
    amount: 20,
    unit: 'workingDays',
    direction: 'after',
    basis: 'law',
    source: `${CARE_PLANNING}, regulation 36(2)`,
    verified: false,
    ...since2011,
  },
  {
    id: 'T13-series',
    event: 'series-began',
    amount: 20,
    unit: 'workingDays',
    direction: 'after',
    basis: 'local',
    source: 'Local practice: a review held in several parts takes no longer than an adjournment may',
    verified: true,
    ...since2011,
  },
] as const satisfies readonly Rule[];
