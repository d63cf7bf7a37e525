import { decodeBackup } from '../../../../shared/domain/vault/backup-file';
import type { BackupFailure } from '../../../../shared/domain/vault/backup-head';
import type { Bytes } from '../../../../shared/domain/vault/bytes';
import type { VaultHeader } from '../../../../shared/domain/vault/vault-header';
import type {
  CallFailure,
  Cancelled,
  DiskFailure,
  StaleFailure,
  TakenFailure,
  TooLargeFailure,
} from '../../../../shared/ipc/contract';
import type { Instant } from '../../../../shared/kernel/clock';
import { err, ok, type Result } from '../../../../shared/kernel/result';
import { desktop } from '../../platform/desktop';
import { openInWorker } from '../../workers/backup-client';
import { askKeyWorker } from '../../workers/key-client';
import type { Proof } from '../../workers/key/messages';
import { keysByPassphrase, type DeviceKeyMissing } from '../device-key';
import { owned } from '../owned-bytes';

/** A backup file that a person chose, not yet opened. */
export type ChosenBackup = {
  readonly token: string;
  readonly madeAt: Instant;
  readonly header: VaultHeader;
  readonly bytes: Bytes;
};
export type ChooseFailure = Cancelled | TooLargeFailure | DiskFailure | CallFailure | BackupFailure;
export type RestoreFailure =
  | TakenFailure
  | StaleFailure
  | DiskFailure
  | CallFailure
  | BackupFailure
  | { readonly code: 'backup-worker-failed' }
  | { readonly code: 'wrong-passphrase' }
  | { readonly code: 'wrong-recovery-key' }
  | DeviceKeyMissing;

/** Asks for a backup file. */
export async function chooseBackup(): Promise<Result<ChosenBackup, ChooseFailure>> {
  const chosen = await desktop.chooseBackupToRestore();
  if (!chosen.ok) return chosen;
  const bytes = owned(chosen.value.bytes);
  const backup = decodeBackup(bytes);
  if (!backup.ok) return backup;
  const { vault, madeAt } = backup.value.head;
  return ok({ token: chosen.value.token, madeAt, header: vault, bytes });
}

/** Opens the whole backup in memory first; only one that opens is put in place. Unlocking then rebuilds the vault from it. */
export async function restoreBackup(
  { token, header, bytes }: ChosenBackup,
  proof: Proof,
): Promise<Result<null, RestoreFailure>> {
  const keys =
    proof.kind === 'passphrase'
      ? await keysByPassphrase(header, proof.passphrase)
      : await askKeyWorker('recover', { header, secret: proof.secret });
  if (!keys.ok && keys.error.code === 'wrong-key')
    return err({ code: proof.kind === 'passphrase' ? 'wrong-passphrase' : 'wrong-recovery-key' });
  if (!keys.ok) return err({ code: keys.error.code === 'device-key-missing' ? keys.error.code : 'backup-damaged' });
  const opened = await openInWorker({ bytes, keys: keys.value.keys.subjects, want: 'counts' });
  return opened.ok ? desktop.placeRestored(token) : opened;
}
