import type { WorkingCalendar } from '../../../shared/domain/timescales/working-calendar';
import type { LocalDate } from '../../../shared/kernel/local-date';
import { useObservable } from './observable';
import { useStore } from './store-context';

/** Today in London; turns at midnight. Fixed by --today; a practice vault has days of its own. */
export const useToday = (): LocalDate => useObservable(useStore().today);

/** England's working days, as far as the built-in calendar goes. */
export const useCalendar = (): WorkingCalendar => useStore().calendar;
