import type { LocalDate } from '../../kernel/local-date';
import type { Result } from '../../kernel/result';
import { periodsOfCare } from '../children/periods-of-care';
import { periodOn } from '../children/placement';
import { heldOn } from '../reviews/held-on';
import { earlierReviews } from '../reviews/last-decisions';
import type { Review, ReviewSequence } from '../reviews/review';
import { dueDate, type DueDate } from '../timescales/due-date';
import type { StartFact } from '../timescales/rule';
import { ruleInForce, withAmount } from '../timescales/rule-in-force';
import type { RuleId } from '../timescales/rules/all-rules';
import type { CalendarEnds } from '../timescales/working-calendar';
import type { RecordInput } from './record-input';

const RULES: Record<ReviewSequence, RuleId> = { first: 'T1', second: 'T2', later: 'T3' };

/** The day that the review is about: held, or else planned, or else begun. */
export const dayOfReview = (review: Review): LocalDate => heldOn(review) ?? review.plan.on ?? review.startedOn;

function startFact({ child, review }: RecordInput): StartFact | null {
  if (review.sequence === 'first') {
    const period = periodOn(periodsOfCare(child), dayOfReview(review));
    return period === undefined ? null : { event: 'care-began', date: period.from };
  }
  const before = earlierReviews(child, review)[0];
  if (before === undefined) return null;
  return { event: review.sequence === 'second' ? 'first-review-held' : 'review-held', date: before.on };
}

/** When this review was due and by which rule; null where the day that its clock runs from is not known. */
export function reviewDue(input: RecordInput): Result<DueDate, CalendarEnds> | null {
  const start = startFact(input);
  if (start === null) return null;
  const rule = withAmount(ruleInForce(RULES[input.review.sequence], start.date), input.profile.clocks);
  return dueDate(rule, start, input.calendar);
}
