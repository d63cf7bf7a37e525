import type { Rule, StartEvent, Unit } from '../../../shared/domain/timescales/rule';
import type { Sequence } from '../../../shared/domain/timescales/next-review-types';
import { counted } from './counts';

const units: Readonly<Record<Unit, string>> = {
  workingDays: 'working day',
  days: 'day',
  weeks: 'week',
  months: 'month',
};

/** `20 working days`, `3 months`. */
export const amountWords = ({ amount, unit }: Pick<Rule, 'amount' | 'unit'>): string => counted(amount, units[unit]);

const starts: Readonly<Record<StartEvent, string>> = {
  'care-began': 'Care began',
  'first-review-held': 'First review held',
  'review-held': 'Last review held',
  'review-planned': 'Review planned',
  'meeting-adjourned': 'Meeting adjourned',
  'review-completed': 'Review completed',
  'decisions-received': 'Decisions received',
};

/** The fact that a clock runs from, as a short heading. */
export const startWords = (event: StartEvent): string => starts[event];

const purposes: Readonly<Record<string, string>> = {
  T1: 'A first review is held within {amount} of the day care began.',
  T2: 'A second review is held within {amount} of the first.',
  T3: 'Each later review is held within {amount} of the one before.',
  T13: 'A review may be adjourned once, for no more than {amount}.',
  H3: 'The social worker and the chair talk {amount} before the review.',
  H4: 'Reports and plans reach the chair {amount} before the review.',
  H6: 'Decisions go out within {amount} of the review.',
  H7: 'The manager answers the decisions within {amount}.',
  H8: 'Agreed decisions reach everyone who was invited within {amount} of the review.',
  H9: 'The full record is written within {amount} of the review.',
  H10: 'The full record is sent within {amount} of the review.',
  'L-midway': 'The chair checks on the decisions {amount} after a review.',
};

/** What the rule asks for, in one sentence. */
export function purposeWords(rule: Rule): string {
  const sentence = purposes[rule.id] ?? 'This is done within {amount}.';
  return sentence.replace('{amount}', amountWords(rule));
}

const sequences: Readonly<Record<Sequence, string>> = {
  first: 'First review',
  second: 'Second review',
  later: 'Later review',
};

/** `First review`, `Second review`, and from the third on `Review 6`. */
export const reviewName = (sequence: Sequence, number: number): string =>
  sequence === 'later' ? `Review ${String(number)}` : sequences[sequence];
