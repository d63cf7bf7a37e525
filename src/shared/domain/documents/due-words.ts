import { longDate } from '../../kernel/date-words';
import { daysBetween } from '../../kernel/local-date';
import { heldOn } from '../reviews/held-on';
import type { DueDate } from '../timescales/due-date';
import { joined } from './composing';
import type { RecordInput } from './record-input';
import { reviewDue } from './review-timing';
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
  const due = reviewDue(input);
  if (due === null) return [words.details.dueUnknown];
  if (!due.ok) return [words.details.calendarEnds];
  const { rule, start } = due.value;
  const counted = words.details.rule(rule.amount, rule.unit, start.event, longDate(start.date));
  return [
    joined([`${longDate(due.value.due)}.`, inTime(input, due.value)]),
    words.sentence(counted),
    rule.replaces === undefined ? words.sentence(rule.source) : words.details.ownTimescale,
  ];
}
