import { Temporal } from 'temporal-polyfill';
import { instantSchema, type Instant } from '../../kernel/clock';
import type { Id } from '../../kernel/ids';
import type { LocalDate } from '../../kernel/local-date';
import type { ChildId } from '../children/child-file';
import type { PersonId } from '../children/person';
import type { Command } from '../reviews/command';
import type { ReviewId } from '../reviews/review';
import type { PracticeSample } from './practice-sample';
import type { PracticeAction } from './practice-step';

/** An action with the day and the time of day (`HH:mm`, London) at which it was done. */
export type Dated = { readonly on: LocalDate; readonly time: string; readonly action: PracticeAction };

/** What the steps of one child share: the sample, its ids in this vault, and the days they fall on. */
export type Script = {
  readonly sample: PracticeSample;
  readonly madeFor: LocalDate;
  /** The day on which the chair opened the child's file. */
  readonly openedOn: LocalDate;
  readonly child: ChildId;
  readonly review: ReviewId;
  /** The person's id in this vault; `child` stays. */
  readonly person: (id: string) => string;
  readonly personId: (id: string) => PersonId;
  readonly newId: <Name extends string>() => Id<Name>;
};

export const doneAt = (on: LocalDate, time: string, command: Command): Dated => ({
  on,
  time,
  action: { kind: 'command', command },
});

/** The later of two days. */
export const laterOf = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b);
export const earlierOf = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b);

/** The day something was entered: when it happened, but not before the file was opened. */
export const enteredOn = ({ openedOn }: Script, on: LocalDate): LocalDate => laterOf(openedOn, on);

/** Whether something has happened by the day the caseload is made for. */
export const hasHappened = ({ madeFor }: Script, on: LocalDate | null): on is LocalDate => on !== null && on <= madeFor;

/** Whether practice mode has already entered a part, topic or decision. */
export const isEntered = <T>(entered: 'all' | readonly T[], item: T): boolean =>
  entered === 'all' || entered.includes(item);

/** The moment of a time of day in London. */
export function instantOf(on: LocalDate, time: string): Instant {
  const moment = Temporal.PlainDateTime.from(`${on}T${time}`).toZonedDateTime('Europe/London');
  return instantSchema.parse(moment.toInstant().toString({ fractionalSecondDigits: 3 }));
}
