import type { LocalDate } from '../../kernel/local-date';
import type { Result } from '../../kernel/result';
import type { Counting } from './counting';
import { dueDate, type DueDate } from './due-date';
import { ruleInForce, withAmount } from './rule-in-force';
import type { RuleId } from './rules/all-rules';
import type { StartEvent } from './start-event';
import type { CalendarEnds } from './working-calendar';

/** One clock of a review: its rule, and when it falls due. */
export type Clock = { readonly id: RuleId; readonly due: Result<DueDate, CalendarEnds> };

const clocks = (
  ids: readonly RuleId[],
  event: StartEvent,
  date: LocalDate,
  { calendar, amounts }: Counting,
): readonly Clock[] =>
  ids.map((id) => ({ id, due: dueDate(withAmount(ruleInForce(id, date), amounts), { event, date }, calendar) }));

/** What follows a review held on a day: decisions out (H6), to everyone invited (H8), record written (H9), record sent (H10). */
export const recordClocks = (heldOn: LocalDate, counting: Counting): readonly Clock[] =>
  clocks(['H6', 'H8', 'H9', 'H10'], 'review-completed', heldOn, counting);

/** How long the manager has from receiving the decisions (H7). */
export const managerClock = (receivedOn: LocalDate, counting: Counting): readonly Clock[] =>
  clocks(['H7'], 'decisions-received', receivedOn, counting);

/** How long a dispute may take in all, through every formal stage, from the day it was raised (H11). */
export const disputeClock = (raisedOn: LocalDate, counting: Counting): readonly Clock[] =>
  clocks(['H11'], 'dispute-raised', raisedOn, counting);

/** What is to be ready before a review planned for a day: talk with the social worker (H3), papers in (H4). */
export const preparationClocks = (plannedOn: LocalDate, counting: Counting): readonly Clock[] =>
  clocks(['H3', 'H4'], 'review-planned', plannedOn, counting);

/** How long a review may stay adjourned (T13). */
export const adjournmentClock = (adjournedOn: LocalDate, counting: Counting): readonly Clock[] =>
  clocks(['T13'], 'meeting-adjourned', adjournedOn, counting);

/** The check midway between a review and the next (L-midway). */
export const midwayClock = (heldOn: LocalDate, counting: Counting): readonly Clock[] =>
  clocks(['L-midway'], 'review-held', heldOn, counting);
