import type { LocalDate } from '../../kernel/local-date';
import type { ChildFile } from '../children/child-file';
import type { CouncilProfile } from '../profile/council-profile';
import type { Decision } from '../reviews/decision';
import type { Review } from '../reviews/review';
import type { ReviewKind } from '../templates/review-kind';
import type { ReviewTemplate } from '../templates/review-template';

/** All that the tasks of one review are worked out from. Made by `reviewContext`. */
export type WorkflowContext = {
  readonly child: ChildFile;
  readonly review: Review;
  readonly template: ReviewTemplate;
  /** The kind of review that the child's facts call for on the day it is held. */
  readonly proposedKind: ReviewKind;
  readonly profile: CouncilProfile;
  readonly today: LocalDate;
  /** The day by which this review is to be held; null where it cannot be said. */
  readonly due: LocalDate | null;
  /** The day this review was held; null until then. */
  readonly heldOn: LocalDate | null;
  /** The day by which the papers are to be in; null until a day is planned. */
  readonly papersDue: LocalDate | null;
  /** What was decided at the review before. */
  readonly lastDecisions: readonly Decision[];
  /** The day by which the next review and the midway check are to be held; null until this one is dated. */
  readonly nextDue: LocalDate | null;
  readonly midwayDue: LocalDate | null;
  /** The child is looked after for short breaks only: no participation code is returned. */
  readonly shortBreaksOnly: boolean;
};
