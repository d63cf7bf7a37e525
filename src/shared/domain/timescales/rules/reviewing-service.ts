import type { Rule } from '../rule';
import { HANDBOOK, since2011 } from './rows';

const row = { unit: 'workingDays', direction: 'after', basis: 'guidance', verified: true, ...since2011 } as const;

/** Telling the reviewing service, naming the chair, and settling a dispute. */
export const reviewingService = [
  { ...row, id: 'H1', event: 'care-began', amount: 2, source: `${HANDBOOK}: the reviewing service is told` },
  { ...row, id: 'H2', event: 'care-began', amount: 5, source: `${HANDBOOK}: a chair is named` },
  {
    ...row,
    id: 'H11',
    event: 'dispute-raised',
    amount: 20,
    source: `${HANDBOOK}, chapter 6: every formal stage of a dispute`,
  },
] as const satisfies readonly Rule[];
