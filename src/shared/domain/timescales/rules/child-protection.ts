import { date } from '../../../kernel/local-date';
import type { Rule } from '../rule';

const WORKING_TOGETHER = 'Working Together to Safeguard Children';
const row = { direction: 'after', from: date('2013-04-15'), until: null } as const;
const guidance = { ...row, basis: 'guidance', verified: true, source: WORKING_TOGETHER } as const;
const local = { ...row, basis: 'local', verified: false, unit: 'workingDays' } as const;

/** Child protection conferences and the enquiries before them. */
export const childProtection = [
  { ...guidance, id: 'C1', event: 'strategy-discussion', amount: 15, unit: 'workingDays' },
  { ...guidance, id: 'C2', event: 'initial-conference', amount: 3, unit: 'months' },
  { ...guidance, id: 'C3', event: 'review-conference', amount: 6, unit: 'months' },
  { ...guidance, id: 'C4', event: 'initial-conference', amount: 10, unit: 'workingDays', verified: false },
  {
    ...local,
    id: 'C5-birth',
    event: 'child-born',
    amount: 10,
    source: 'Local practice: review conference after the birth',
    verified: true,
  },
  {
    ...local,
    id: 'C5',
    event: 'initial-conference',
    amount: 3,
    unit: 'months',
    source: 'Local practice: review conference after one held before the birth',
    verified: true,
  },
  { ...guidance, id: 'C6', event: 'referral', amount: 45, unit: 'workingDays' },
  { ...local, id: 'C7', event: 'transfer-notified', amount: 15, source: 'Local practice: transfer-in conference' },
  {
    ...local,
    id: 'C8-reports',
    event: 'conference-planned',
    amount: 2,
    direction: 'before',
    source: 'Local practice: reports to the family',
  },
  {
    ...local,
    id: 'C8-decisions',
    event: 'conference-held',
    amount: 1,
    source: 'Local practice: letters with the decisions',
  },
  { ...local, id: 'C8-minutes', event: 'conference-held', amount: 20, source: 'Local practice: conference minutes' },
] as const satisfies readonly Rule[];
