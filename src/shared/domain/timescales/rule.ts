import type { LocalDate } from '../../kernel/local-date';
import type { StartEvent } from './start-event';

export type Unit = 'workingDays' | 'days' | 'weeks' | 'months';
/** What a rule rests on: an Act or regulation, statutory guidance, or the council's own practice. */
export type Basis = 'law' | 'guidance' | 'local';

/** One timescale as dated data. Changing the law adds a row with the same id; no row is edited once it was in force. */
export type Rule = {
  readonly id: string;
  readonly event: StartEvent;
  readonly amount: number;
  readonly unit: Unit;
  /** Whether the day is counted on from the start, or back from it. */
  readonly direction: 'after' | 'before';
  readonly basis: Basis;
  /** Where it is written, as shown to people. */
  readonly source: string;
  readonly from: LocalDate;
  /** The last day it is in force; null: still in force. */
  readonly until: LocalDate | null;
  /** Whether it was read in the source itself; if not, the app shows it as not confirmed. */
  readonly verified: boolean;
  /** What makes it run in place of the ordinary review clock, which stops then; not there: it stops nothing. */
  readonly instead?: 'placed-for-adoption' | 'short-breaks';
  /** The rule that a council's own number stands in place of. */
  readonly replaces?: Rule;
  /** The council's own number that would have loosened confirmed law, and so is not used. */
  readonly refused?: number;
};

/** The fact that a clock runs from. The day itself is day 0 and is not counted. */
export type StartFact = {
  readonly event: StartEvent;
  readonly date: LocalDate;
  /** The id of the entry it was read from (an episode, a review), where it was read from one. */
  readonly fact?: string;
};

/** A council's own amounts by rule id, from its profile. */
export type RuleAmounts = Readonly<Record<string, number>>;
