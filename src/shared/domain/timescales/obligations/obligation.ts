import type { LocalDate } from '../../../kernel/local-date';
import type { DueDate } from '../due-date';
import type { DueState } from '../due-state';
import type { NoReviewReason } from '../next-review-types';
import type { Rule, StartFact } from '../rule';

/** Why a clock stopped, or never ran. */
export type StopReason =
  | NoReviewReason
  | 'placed-for-adoption'
  | 'returned-from-adoption'
  | 'short-breaks-only'
  | 'placement-ended'
  | 'secure-ended'
  | 'remand-over'
  | 'another-began'
  | 'outside-the-ages'
  | 'not-recorded';

export type ObligationState =
  /** Done: in time where `daysLate` is 0. */
  | { readonly kind: 'met'; readonly on: LocalDate; readonly daysLate: number }
  | DueState
  /** Overdue when its clock stopped. */
  | { readonly kind: 'missed'; readonly until: LocalDate; readonly days: number; readonly reason: StopReason }
  | { readonly kind: 'not-applicable'; readonly reason: StopReason; readonly on: LocalDate | null };

/** One thing that is to be done by a day: the rule, the fact it runs from, the day, and how it stands. `explain` shows its working. */
export type Obligation = {
  readonly rule: Rule;
  readonly start: StartFact;
  /** Null where the calendar does not reach. */
  readonly due: LocalDate | null;
  readonly state: ObligationState;
  /** A review's place in the series; null for anything else. */
  readonly number: number | null;
  /** Clocks that run together with this one and end later. */
  readonly beside: readonly DueDate[];
};
