import type { LocalDate } from '../../kernel/local-date';
import type { DueState } from './due-state';
import type { ReviewDue, ReviewType } from './review-clock';
import type { Sequence } from './sequence';

/** Where the review stands against its due date. */
export type ReviewState =
  | DueState
  /** The meeting was held (and on time or not follows from `on` and the due date), the review is not final yet. */
  | { readonly kind: 'met'; readonly on: LocalDate; readonly daysLate: number };

/** Why no review is due: the child is kept apart with this reason. */
export type NoReviewReason =
  | 'over-18'
  | 'no-episode'
  | 'not-started'
  | 'ended'
  | 'adopted'
  | 'died'
  | 'episode-missing'
  | 'went-home'
  | 'with-family'
  | 'guardianship'
  | 'another-council'
  | 'grown-up'
  | 'custody'
  | 'remand-ended'
  | 'found-adult'
  | 'moved-abroad'
  | 'calendar-ends';

/** Something in the facts that does not fit, found while working out the next review; none of them stops it. */
export type ReviewProblem = {
  readonly code:
    | 'no-birth-date'
    | 'born-after-today'
    | 'review-before-care'
    | 'review-after-today'
    | 'reviews-same-day'
    | 'earlier-reviews-may-be-missing'
    | 'care-in-future'
    | 'eighteen-before-due'
    | 'short-break-too-long'
    | 'short-breaks-too-many-days'
    | 'short-breaks-several-settings';
  /** The day the problem is about; null where it is about no day. */
  readonly on: LocalDate | null;
};

/** The next review: when it is due and by which rule, or the reason why none is. */
export type NextReview =
  | ({
      readonly kind: 'due';
      readonly type: ReviewType;
      readonly sequence: Sequence;
      /** Counted from the start of the current period of care. */
      readonly number: number;
      /** The last working day on or before the due day. */
      readonly holdBy: LocalDate;
      readonly state: ReviewState;
      readonly problems: readonly ReviewProblem[];
    } & ReviewDue)
  | {
      readonly kind: 'none';
      readonly reason: NoReviewReason;
      /** The day the reason turns on (18th birthday, end of care, day placed); null where there is none. */
      readonly on: LocalDate | null;
      /** The code behind it (REC), empty where there is none. */
      readonly code: string;
      readonly problems: readonly ReviewProblem[];
    };
