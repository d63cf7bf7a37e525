import type { Counting } from '../timescales/counting';
import type { WorkingCalendar } from '../timescales/working-calendar';
import type { CouncilProfile } from './council-profile';

/** How this council counts: its own amounts, and from when it calls a day soon. */
export const countingBy = ({ clocks, dueSoonWorkingDays }: CouncilProfile, calendar: WorkingCalendar): Counting => ({
  calendar,
  amounts: clocks,
  soonWorkingDays: dueSoonWorkingDays,
});
