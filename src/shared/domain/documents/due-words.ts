import { longDate, weekdayDate } from '../../kernel/date-words';
import { daysBetween, weekday } from '../../kernel/local-date';
import { countingBy } from '../profile/profile-counting';
import { heldOn } from '../reviews/held-on';
import type { DueDate } from '../timescales/due-date';
import { explain, type Explanation } from '../timescales/explanation';
import { reviewDue } from '../workflow/review-dates';
import { joined } from './composing';
import type { RecordInput } from './record-input';
import { dayOfReview } from './day-of-review';
import { words } from './words';

function inTime({ review }: RecordInput, { due }: Explanation): string {
  const on = heldOn(review);
  if (on === null) return words.details.notHeld;
  const late = daysBetween(due, on);
  if (late <= 0) return words.details.inTime;
  const why = review.plan.lateWhy.trim();
  const reason = why === '' ? words.details.noLateWhy : words.sentence(words.details.lateWhy(why));
  return joined([words.details.late(words.count.days(late)), reason]);
}

const counted = ({ rule, start }: Pick<DueDate, 'rule' | 'start'>): string =>
  words.due.rule(rule.amount, rule.unit, start.event, longDate(start.date));

/** The bank holidays that were not counted, by name; weekends go without saying. */
function leftOut({ skipped }: Explanation): string {
  const holidays = skipped.flatMap((one) =>
    one.why === 'holiday' && weekday(one.day) < 6 ? [words.due.holiday(weekdayDate(one.day), one.name)] : [],
  );
  return holidays.length === 0 ? '' : words.due.leftOut(joined(holidays, '; '));
}

/** What the date rests on: law, guidance or the council's own number, and whether that was read in its source. */
function source({ rule, replaced, refused }: Explanation): string {
  const basis = replaced === null ? words.due.source(rule.basis, rule.source) : words.due.ownTimescale(replaced);
  return joined([
    basis,
    rule.verified || rule.basis === 'local' ? '' : words.due.unconfirmed,
    refused === null ? '' : words.due.refused(refused, rule.unit),
  ]);
}

/** When the review was due, whether it was held by then and if not why, and the working of the date. */
export function dueWords(input: RecordInput): readonly string[] {
  const { child, review, profile, calendar } = input;
  const due = reviewDue(child, review, dayOfReview(review), countingBy(profile, calendar));
  if (due === null) return [words.due.unknown];
  const why = explain(due, calendar);
  return [
    joined([`${longDate(why.due)}.`, inTime(input, why)]),
    joined([
      words.sentence(counted(why)),
      leftOut(why),
      why.monthEnd ? words.due.monthEnd : '',
      why.rule.instead === undefined ? '' : words.due.instead[why.rule.instead],
    ]),
    ...why.beside.map((other) => words.due.beside(counted(other), longDate(other.due))),
    source(why),
  ];
}
