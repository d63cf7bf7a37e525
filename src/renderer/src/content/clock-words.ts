import type { Review } from '../../../shared/domain/reviews/review';
import type { ReviewKind } from '../../../shared/domain/templates/review-kind';
import { kindOf } from '../../../shared/domain/templates/templates';
import type { NextReview } from '../../../shared/domain/timescales/next-review-types';
import type { Rule, Unit } from '../../../shared/domain/timescales/rule';
import type { StartEvent } from '../../../shared/domain/timescales/start-event';
import type { Sequence } from '../../../shared/domain/timescales/sequence';
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
  'series-began': 'First part of the review held',
  'review-completed': 'Review completed',
  'decisions-received': 'Decisions received',
  'meeting-held': 'Last meeting held',
  'dispute-raised': 'Dispute raised',
  'short-breaks-began': 'Short breaks began',
  'authority-to-place': 'Adoption authorised',
  'placed-for-adoption': 'Placed for adoption',
  'first-adoption-review-held': 'First adoption review held',
  'returned-from-adoption': 'Came back from the adoptive home',
  'secure-began': 'Secure accommodation began',
  'secure-review-held': 'Last secure review held',
  remanded: 'Remanded',
  'remanded-to-detention': 'Remanded to detention',
  'strategy-discussion': 'Strategy discussion held',
  'initial-conference': 'Initial conference held',
  'review-conference': 'Last review conference held',
  'conference-planned': 'Conference planned',
  'conference-held': 'Conference held',
  'child-born': 'Child born',
  referral: 'Referral received',
  'transfer-notified': 'Transfer notified',
  'became-eligible': 'Became eligible',
  'pathway-plan-made': 'Pathway plan made',
  'settled-home-began': 'Home became a settled one',
  'pathway-review-held': 'Pathway plan last reviewed',
  'placement-began': 'Placement began',
  'care-order-made': 'Care order made',
  'visit-made': 'Last visit made',
  'health-assessed': 'Health last assessed',
  'strengths-scored': 'Questionnaire last scored',
};

/** The fact that a clock runs from, as a short heading. */
export const startWords = (event: StartEvent): string => starts[event];

const purposes: Readonly<Record<string, string>> = {
  T1: 'A first review is held within {amount} of the day care began.',
  T2: 'A second review is held within {amount} of the first.',
  T3: 'Each later review is held within {amount} of the one before.',
  T13: 'A review may be adjourned once, for no more than {amount}.',
  'T13-series': 'A review held in several parts is completed within {amount} of the first.',
  H3: 'The social worker and the chair talk {amount} before the review.',
  H4: 'Reports and plans reach the chair {amount} before the review.',
  H6: 'Decisions go out within {amount} of the review.',
  H7: 'The manager answers the decisions within {amount}.',
  H8: 'Agreed decisions reach everyone who was invited within {amount} of the review.',
  H9: 'The full record is written within {amount} of the review.',
  H10: 'The full record is sent within {amount} of the review.',
  'L-midway': 'The chair checks on the decisions {amount} after a review.',
  T12: 'A child in a settled long-term foster home still has a review meeting every {amount}.',
  SB2: 'A first review of short breaks is held within {amount} of the first.',
  SB3: 'Short breaks are reviewed within {amount} of the review before.',
  SB4: 'Visits during short breaks are no more than {amount} apart.',
  A1: 'A child who may be placed for adoption, and is not yet, is reviewed within {amount}.',
  A2: 'Until placed for adoption, the child is reviewed within {amount} of the review before.',
  A3: 'A first review is held within {amount} of placing for adoption.',
  A4: 'A second review is held within {amount} of the first after placing for adoption.',
  A5: 'Until adopted, the child is reviewed within {amount} of the review before.',
  'A6-first': 'The adoptive home is visited within {amount}.',
  A6: 'Until the first review, the adoptive home is visited every {amount}.',
  'A7-earliest': 'A child who came back from an adoptive home is reviewed no sooner than {amount} after.',
  A7: 'A child who came back from an adoptive home is reviewed within {amount}.',
  SE1: 'A secure placement is first reviewed within {amount}.',
  SE2: 'A secure placement is reviewed again within {amount}.',
  R1: 'The care plan of a child on remand is made within {amount}.',
  R2: 'The plan of a child in youth detention is made within {amount}.',
  C1: 'An initial conference is held within {amount} of the strategy discussion.',
  C2: 'A first review conference is held within {amount} of the initial one.',
  C3: 'Each later review conference is held within {amount} of the one before.',
  C4: 'The core group first meets within {amount} of the initial conference.',
  'C5-birth': 'A review conference is held within {amount} of the birth.',
  C5: 'A review conference is held within {amount} of one held before the birth.',
  C6: 'An assessment is finished within {amount} of the referral.',
  C7: 'A transfer-in conference is held within {amount}.',
  'C8-reports': 'Reports reach the family {amount} before the conference.',
  'C8-decisions': 'The decisions go out within {amount} of the conference.',
  'C8-minutes': 'The minutes go out within {amount} of the conference.',
  L1: 'The needs of an eligible young person are assessed within {amount}.',
  L2: 'A pathway plan is reviewed within {amount} of the last time.',
  'V-first': 'The child is visited within {amount} of the placement.',
  'V-year-1': 'In the first year of a placement, visits are no more than {amount} apart.',
  'V-settled': 'In a placement meant to last, visits are no more than {amount} apart after the first year.',
  'V-long-term': 'In a settled long-term foster home, and if the child agrees, visits are no more than {amount} apart.',
  'V-parent-weekly': 'A child placed with parents is visited every {amount} until the first review.',
  'V-parent': 'A child placed with parents is visited every {amount} after the first review.',
  'V-interim-weekly': 'Until the first review, the child is visited every {amount}.',
  'V-interim': 'After the first review, the child is visited every {amount}.',
  'V-order-first': 'A child at home under a care order is visited within {amount} of the order.',
  'V-order': 'A child at home under a care order is visited every {amount}.',
  'HA-first': 'A first health assessment is ready within {amount} of care beginning.',
  'HA-under-5': 'Health is assessed every {amount} under the age of 5.',
  'HA-from-5': 'Health is assessed every {amount} from the age of 5.',
  PEP: 'A personal education plan is ready within {amount} of care beginning.',
  'PEP-national': 'A personal education plan is begun within {amount} of care beginning.',
  'SDQ-first': 'The questionnaire is first scored within {amount} of care beginning.',
  SDQ: 'The questionnaire is scored again within {amount}.',
  H1: 'The reviewing service is told within {amount} of care beginning.',
  H2: 'A chair is named within {amount} of care beginning.',
  H11: 'All formal stages of a dispute take no more than {amount}.',
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

const kinds: Readonly<Record<ReviewKind, string>> = {
  'looked-after': '',
  pathway: ', with the pathway plan',
  'short-breaks': ', short breaks',
  'authorised-for-adoption': ', adoption authorised',
  'placed-for-adoption': ', placed for adoption',
};

/** The name with what makes the review another kind than the ordinary one: `Review 4, placed for adoption`. */
export const nextReviewName = ({ sequence, number, type }: Extract<NextReview, { readonly kind: 'due' }>): string =>
  `${reviewName(sequence, number)}${kinds[type]}`;

/** The same for a review that was started, by what it is held as. */
export const startedReviewName = (review: Review): string =>
  `${reviewName(review.sequence, review.number)}${kinds[kindOf(review)]}`;
