import { longDate } from '../../kernel/date-words';
import { daysBetween } from '../../kernel/local-date';
import { countingBy } from '../profile/profile-counting';
import { heldOn } from '../reviews/held-on';
import type { DueDate } from '../timescales/due-date';
import { reviewDue } from '../workflow/review-dates';
import { joined } from './composing';
import type { RecordInput } from './record-input';
import { dayOfReview } from './day-of-review';
import { words } from './words';

function inTime({ review }: RecordInput, { due }: DueDate): string {
  const on = heldOn(review);
  if (on === null) return words.details.notHeld;
  const late = daysBetween(due, on);
  if (late <= 0) return words.details.inTime;
  const why = review.plan.lateWhy.trim();
  const reason = why === '' ? words.details.noLateWhy : words.sentence(words.details.lateWhy(why));
  return joined([words.details.late(words.count.days(late)), reason]);
}

/** When the review was due, whether it was held by then and if not why, and the rule that says so. */
export function dueWords(input: RecordInput): readonly string[] {
  const { child, review, profile, calendar } = input;
  const due = reviewDue(child, review, dayOfReview(review), countingBy(profile, calendar));
  if (due === null) return [words.details.dueUnknown];
  const { rule, start } = due;
  const counted = words.details.rule(rule.amount, rule.unit, start.event, longDate(start.date));
  return [
    joined([`${longDate(due.due)}.`, inTime(input, due)]),
    words.sentence(counted),
    rule.replaces === undefined ? words.sentence(rule.source) : words.details.ownTimescale,
  ];
}
