import type { LocalDate } from '../../kernel/local-date';
import type { ChildFile } from '../children/child-file';
import { careSpans } from '../children/review-facts';
import type { CouncilProfile } from '../profile/council-profile';
import { countingBy } from '../profile/profile-counting';
import { heldOn, plannedFor } from '../reviews/held-on';
import { lastDecisions } from '../reviews/last-decisions';
import { proposedKind } from '../reviews/proposed-kind';
import type { Review } from '../reviews/review';
import { templateOf } from '../templates/templates';
import { currentSpan } from '../timescales/kept-apart';
import type { WorkingCalendar } from '../timescales/working-calendar';
import { midwayDueFor, nextReviewDue, papersDueFor, reviewDue } from './review-dates';
import type { WorkflowContext } from './workflow-context';

/** What the outside gives to work a review out: the council's profile, the calendar and the day. */
export type Surroundings = {
  readonly profile: CouncilProfile;
  readonly calendar: WorkingCalendar;
  readonly today: LocalDate;
};

/** All that the tasks of one review are worked out from. */
export function reviewContext(child: ChildFile, review: Review, surroundings: Surroundings): WorkflowContext {
  const { profile, calendar, today } = surroundings;
  const counting = countingBy(profile, calendar);
  const on = heldOn(review) ?? plannedFor(review) ?? today;
  return {
    child,
    review,
    template: templateOf(review),
    proposedKind: proposedKind(child, on),
    profile,
    today,
    due: reviewDue(child, review, today, counting)?.due ?? null,
    heldOn: heldOn(review),
    papersDue: papersDueFor(review, counting),
    lastDecisions: lastDecisions(child, review),
    nextDue: nextReviewDue(child, review, counting)?.due ?? null,
    midwayDue: midwayDueFor(child, review, counting),
    shortBreaksOnly: currentSpan(careSpans(child, on), on)?.shortBreaksOnly ?? false,
  };
}
