import { Dexie } from 'dexie';
import { decodeBackup } from '../../../../shared/domain/vault/backup-file';
import type { BackupFailure } from '../../../../shared/domain/vault/backup-head';
import type { Bytes } from '../../../../shared/domain/vault/bytes';
import { judgeHeaderCopies, type VaultHeader } from '../../../../shared/domain/vault/vault-header';
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
import { databaseName } from '../database';
import { keysByPassphrase, type DeviceKeyMissing } from '../device-key';
import { owned } from '../owned-bytes';

/** A backup file that a person chose, not yet opened. */
export type ChosenBackup = {
  readonly token: string;
  readonly fileName: string;
  /** How many final documents it names, and how many of them stand beside it. */
  readonly documents: { readonly named: number; readonly there: number };
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
  const { token, name: fileName, documents } = chosen.value;
  return ok({ token, fileName, documents, madeAt, header: vault, bytes });
}

/**
 * What stood in the database of a vault that another takes the place of, or that comes back. All of it is in that vault's
 * file of saves and its backups, from which unlocking makes it anew; left there, it would be taken for what is new.
 */
const forgetDatabase = (vaultId: string): Promise<void> => Dexie.delete(databaseName(vaultId));

/**
 * Opens the whole backup in memory first; only one that opens is put in place, and what stands there is set aside where
 * that is asked for. Unlocking then rebuilds the vault from it.
 */
export async function restoreBackup(
  { token, header, bytes }: ChosenBackup,
  proof: Proof,
  maySetAside: boolean,
): Promise<Result<null, RestoreFailure>> {
  const keys =
    proof.kind === 'passphrase'
      ? await keysByPassphrase(header, proof.passphrase)
      : await askKeyWorker('recover', { header, secret: proof.secret });
  if (!keys.ok && keys.error.code === 'wrong-key')
    return err({ code: proof.kind === 'passphrase' ? 'wrong-passphrase' : 'wrong-recovery-key' });
  if (!keys.ok) return err({ code: keys.error.code === 'device-key-missing' ? keys.error.code : 'backup-damaged' });
  const opened = await openInWorker({ bytes, keys: keys.value.keys.subjects, want: 'counts' });
  if (!opened.ok) return opened;
  const placed = await desktop.placeRestored(token, maySetAside);
  if (placed.ok) await forgetDatabase(header.id);
  return placed;
}

/** Puts back a caseload that was set aside; what stands there is set aside in its turn. */
export async function bringBack(name: string): Promise<Result<null, StaleFailure | DiskFailure | CallFailure>> {
  const back = await desktop.bringBackVault(name);
  if (!back.ok) return back;
  const copies = await desktop.readVaultHeader('own');
  const judged = copies.ok ? judgeHeaderCopies(copies.value) : copies;
  if (judged.ok) for (const { id } of judged.value.headers) await forgetDatabase(id);
  return back;
}
