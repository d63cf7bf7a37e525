import { ok } from '../../../shared/kernel/result';
import type { Locks } from './session-types';
import type { VaultInMemory } from './vault-in-memory';

/** Notes that somebody has a copy of the recovery key. */
export function noteRecoveryKeyKept(memory: VaultInMemory): void {
  if (memory.state.get().recoveryKeyKept) return;
  memory.changeState('keep-recovery-key', (state) => ({ ...state, recoveryKeyKept: true }));
}

export const locksOf = (memory: VaultInMemory): Locks => ({
  changePassphrase: (proof, next) => memory.openVault().changePassphrase(proof, next),
  goesWithDevice: () => memory.openVault().goesWithDevice(),
  changeDevice: (passphrase, on) => memory.openVault().changeDevice(passphrase, on),
  newRecoveryKey: async (passphrase) => {
    const made = await memory.openVault().newRecoveryKey(passphrase);
    if (!made.ok) return made;
    const keep: typeof made.value.keep = async () => {
      const kept = await made.value.keep();
      if (kept.ok) noteRecoveryKeyKept(memory);
      return kept;
    };
    return ok({ recoveryKey: made.value.recoveryKey, keep });
  },
});
