import { profileWith } from '../../../shared/domain/profile/profile-with';
import { withNewerYears, type NewerYears } from '../../../shared/domain/timescales/newer-years';
import type { WorkingCalendar } from '../../../shared/domain/timescales/working-calendar';
import { newVaultState, type VaultState } from '../../../shared/domain/vault/vault-state';
import { observable } from './observable';

const nobody = newVaultState({ name: '', role: '' });

/** Before a caseload is open nothing is counted: no year has an answer. */
const noCalendar: WorkingCalendar = { firstYear: 1, lastYear: 0, holidays: new Map() };

/** The open vault's own state, and what follows from it: the council's profile and the days that are counted by. */
export function ownState(practise: (practice: VaultState['practice']) => void) {
  const state = observable<VaultState>(nobody);
  const profile = observable(profileWith(null));
  const calendar = observable(noCalendar);
  let shipped = noCalendar;
  const layOver = (newer: NewerYears | null): void => {
    calendar.set(newer === null ? shipped : withNewerYears(shipped, newer));
  };
  const take = (next: VaultState): void => {
    const before = state.get();
    if (next.profile !== before.profile) profile.set(profileWith(next.profile));
    if (next.practice !== before.practice) practise(next.practice);
    if (next.bankHolidays !== before.bankHolidays) layOver(next.bankHolidays);
    state.set(next);
  };
  return {
    state,
    profile,
    calendar,
    take,
    /** Takes the state of a vault that was opened, nobody's where it could not be read; it counts by the days that ship. */
    open: (read: VaultState | null, builtIn: WorkingCalendar): void => {
      shipped = builtIn;
      layOver(null);
      take(read ?? nobody);
    },
  };
}
