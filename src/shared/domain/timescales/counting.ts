import type { RuleAmounts } from './rule';
import type { WorkingCalendar } from './working-calendar';

/** What dates are counted with. */
export type Counting = {
  readonly calendar: WorkingCalendar;
  /** The council's own amounts by rule id. */
  readonly amounts: RuleAmounts;
  /** Working days before a due day from which it counts as due soon. */
  readonly soonWorkingDays: number;
};
