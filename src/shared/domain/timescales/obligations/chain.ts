import type { RuleId } from '../rules/all-rules';
import type { StartEvent } from '../start-event';
import type { FactEvent } from './dated-fact';
import type { StopReason } from './obligation';

/** A clock as data: what starts it, what answers it, what follows each answer, and what stops it. */
export type Chain = {
  readonly starts: StartEvent;
  /** The rule from the start to the first answer. */
  readonly first: RuleId;
  readonly answer: FactEvent;
  /** The rule from each answer to the next; null: one answer is all. */
  readonly then: { readonly rule: RuleId; readonly event: StartEvent } | null;
  readonly stops: readonly { readonly event: FactEvent; readonly reason: StopReason }[];
};

const leavesCare = [
  { event: 'care-ended', reason: 'ended' },
  { event: 'turned-18', reason: 'over-18' },
] as const;
const leavesSecure = [{ event: 'secure-ended', reason: 'secure-ended' }, ...leavesCare] as const;
const once = { then: null, stops: [] } as const;
const whileInCare = { then: null, stops: leavesCare } as const;
const onRemand = { then: null, stops: [{ event: 'remand-ended', reason: 'remand-over' }, ...leavesCare] } as const;

/** Every clock that runs from one event to the next; reviews and visits have rules of their own beside these. */
export const chains: readonly Chain[] = [
  { starts: 'care-began', first: 'H1', answer: 'service-told', ...whileInCare },
  { starts: 'care-began', first: 'H2', answer: 'chair-named', ...whileInCare },
  { starts: 'care-began', first: 'PEP', answer: 'education-plan-made', ...whileInCare },
  { starts: 'care-began', first: 'PEP-national', answer: 'education-plan-made', ...whileInCare },
  { starts: 'review-planned', first: 'H3', answer: 'talked-with-social-worker', ...once },
  { starts: 'review-planned', first: 'H4', answer: 'papers-received', ...once },
  { starts: 'meeting-adjourned', first: 'T13', answer: 'review-completed', ...once },
  { starts: 'series-began', first: 'T13-series', answer: 'review-completed', ...once },
  { starts: 'review-completed', first: 'H6', answer: 'decisions-issued', ...once },
  { starts: 'decisions-received', first: 'H7', answer: 'decisions-answered', ...once },
  { starts: 'review-completed', first: 'H8', answer: 'decisions-sent', ...once },
  { starts: 'review-completed', first: 'H9', answer: 'record-written', ...once },
  { starts: 'review-completed', first: 'H10', answer: 'record-sent', ...once },
  { starts: 'dispute-raised', first: 'H11', answer: 'dispute-settled', ...once },
  { starts: 'review-held', first: 'L-midway', answer: 'midway-checked', ...whileInCare },
  {
    starts: 'settled-home-began',
    first: 'T12',
    answer: 'meeting-held',
    then: { rule: 'T12', event: 'meeting-held' },
    stops: [{ event: 'settled-home-ended', reason: 'placement-ended' }, ...leavesCare],
  },
  {
    starts: 'secure-began',
    first: 'SE1',
    answer: 'secure-review-held',
    then: { rule: 'SE2', event: 'secure-review-held' },
    stops: leavesSecure,
  },
  { starts: 'remanded', first: 'R1', answer: 'care-plan-made', ...onRemand },
  { starts: 'remanded-to-detention', first: 'R2', answer: 'care-plan-made', ...onRemand },
  { starts: 'strategy-discussion', first: 'C1', answer: 'initial-conference', ...once },
  {
    starts: 'initial-conference',
    first: 'C2',
    answer: 'review-conference',
    then: { rule: 'C3', event: 'review-conference' },
    stops: [],
  },
  { starts: 'initial-conference', first: 'C4', answer: 'core-group-met', ...once },
  { starts: 'child-born', first: 'C5-birth', answer: 'review-conference', ...once },
  { starts: 'referral', first: 'C6', answer: 'assessment-finished', ...once },
  { starts: 'transfer-notified', first: 'C7', answer: 'transfer-conference', ...once },
  { starts: 'conference-planned', first: 'C8-reports', answer: 'reports-received', ...once },
  { starts: 'conference-held', first: 'C8-decisions', answer: 'conference-decisions-sent', ...once },
  { starts: 'conference-held', first: 'C8-minutes', answer: 'conference-minutes-sent', ...once },
  {
    starts: 'became-eligible',
    first: 'L1',
    answer: 'needs-assessed',
    then: null,
    stops: leavesCare,
  },
  {
    starts: 'pathway-plan-made',
    first: 'L2',
    answer: 'pathway-review-held',
    then: { rule: 'L2', event: 'pathway-review-held' },
    stops: [],
  },
  {
    starts: 'care-began',
    first: 'SDQ-first',
    answer: 'strengths-scored',
    then: { rule: 'SDQ', event: 'strengths-scored' },
    stops: leavesCare,
  },
];
