import type { VaultPlace } from '../../../../shared/ipc/contract';
import type { Instant } from '../../../../shared/kernel/clock';
import { err, ok } from '../../../../shared/kernel/result';
import type { VaultMemory } from '../memory';
import type { VaultBackups } from '../open-vault';
import { proveBackup } from './prove';
import type { BackupOutcome } from './backup-outcome';
import { rollingBackups } from './rolling';

type Doing = {
  readonly settle: () => Promise<void>;
  readonly inTurn: <T>(job: () => Promise<T>) => Promise<T>;
  readonly now: () => Instant;
};
type Rolling = ReturnType<typeof rollingBackups>;

const none: VaultBackups = {
  backUp: () => Promise.resolve(ok(null)),
  prove: () => Promise.resolve(err({ code: 'no-backup' })),
  listen: () => undefined,
};

/** The backups of the own vault; a practice caseload is made anew, so it has none. */
export function vaultBackups(
  place: VaultPlace,
  memory: VaultMemory,
  doing: Doing,
): { readonly backups: VaultBackups; readonly rolling: Rolling | null } {
  if (place === 'practice') return { backups: none, rolling: null };
  const listeners: ((outcome: BackupOutcome) => void)[] = [];
  const rolling = rollingBackups(memory, {
    ...doing,
    tell: (outcome) => {
      for (const hear of listeners) hear(outcome);
    },
  });
  return {
    rolling,
    backups: {
      backUp: rolling.backUp,
      prove: (passphrase) => proveBackup(memory, passphrase),
      listen: (hear) => {
        listeners.push(hear);
      },
    },
  };
}
