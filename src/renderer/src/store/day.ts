import { useMemo } from 'react';
import { countingBy } from '../../../shared/domain/profile/profile-counting';
import type { Counting } from '../../../shared/domain/timescales/counting';
import type { WorkingCalendar } from '../../../shared/domain/timescales/working-calendar';
import type { LocalDate } from '../../../shared/kernel/local-date';
import { useProfile } from './caseload';
import { useObservable } from './observable';
import { useStore } from './store-context';

/** Today in London; turns at midnight. Fixed by --today; a practice vault has days of its own. */
export const useToday = (): LocalDate => useObservable(useStore().today);

/** England's working days, as far as this caseload's calendar goes. */
export const useCalendar = (): WorkingCalendar => useObservable(useStore().calendar);

/** What every date on a screen is counted with; the same until the profile or the calendar changes. */
export function useCounting(): Counting {
  const [profile, calendar] = [useProfile(), useCalendar()];
  return useMemo(() => countingBy(profile, calendar), [profile, calendar]);
}
