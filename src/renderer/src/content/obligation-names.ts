import type { Obligation } from '../../../shared/domain/timescales/obligations/obligation';
import { sequenceOf } from '../../../shared/domain/timescales/review-clock';
import type { RuleId } from '../../../shared/domain/timescales/rules/all-rules';
import { reviewName } from './clock-words';

/** What each rule asks for, as the shortest line in a list. */
const names: Readonly<Record<RuleId, string>> = {
  T1: 'First review',
  T2: 'Second review',
  T3: 'Review',
  T12: 'Review with a meeting',
  T13: 'Adjourned review goes on',
  'T13-series': 'Last part of the review',
  SB2: 'First review of short breaks',
  SB3: 'Review of short breaks',
  SB4: 'Visit during short breaks',
  A1: 'Review while adoption is authorised',
  A2: 'Review while adoption is authorised',
  A3: 'First review after placing for adoption',
  A4: 'Second review after placing for adoption',
  A5: 'Review while placed for adoption',
  'A6-first': 'First visit to the adoptive home',
  A6: 'Visit to the adoptive home',
  'A7-earliest': 'Earliest review after coming back',
  A7: 'Review after coming back',
  SE1: 'First secure review',
  SE2: 'Secure review',
  R1: 'Care plan on remand',
  R2: 'Plan in youth detention',
  C1: 'Initial conference',
  C2: 'First review conference',
  C3: 'Review conference',
  C4: 'First core group',
  'C5-birth': 'Review conference after the birth',
  C5: 'Review conference',
  C6: 'Assessment',
  C7: 'Transfer-in conference',
  'C8-reports': 'Reports to the family',
  'C8-decisions': 'Conference decisions out',
  'C8-minutes': 'Conference minutes out',
  L1: 'Assessment of needs for leaving care',
  L2: 'Review of the pathway plan',
  'V-first': 'First visit in the placement',
  'V-year-1': 'Social worker’s visit',
  'V-settled': 'Social worker’s visit',
  'V-long-term': 'Social worker’s visit',
  'V-parent-weekly': 'Weekly visit at home',
  'V-parent': 'Visit at home',
  'V-interim-weekly': 'Weekly visit at home',
  'V-interim': 'Visit at home',
  'V-order-first': 'First visit under the care order',
  'V-order': 'Visit at home',
  'HA-first': 'First health assessment',
  'HA-under-5': 'Health assessment',
  'HA-from-5': 'Health assessment',
  PEP: 'Education plan for the first review',
  'PEP-national': 'Education plan begun',
  'SDQ-first': 'First strengths and difficulties score',
  SDQ: 'Strengths and difficulties score',
  H1: 'Reviewing service told',
  H2: 'Chair named',
  H11: 'Dispute settled',
  H3: 'Talk with the social worker',
  H4: 'Papers to you',
  H6: 'Decisions out',
  H7: 'Manager’s answer',
  H8: 'Decisions to those invited',
  H9: 'Full record written',
  H10: 'Full record to everyone',
  'L-midway': 'Midway check',
};

const byId: Readonly<Record<string, string>> = names;

/** What a rule asks for, in a few words. */
export const ruleName = (id: string): string => byId[id] ?? id;

/** What is to be done, in a few words: a review by its number. */
export const obligationName = ({ rule, number }: Pick<Obligation, 'rule' | 'number'>): string =>
  number === null ? ruleName(rule.id) : reviewName(sequenceOf(number), number);
