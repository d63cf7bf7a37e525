import type { Bytes } from '../../../../shared/domain/vault/bytes';
import type {
  BackupFile,
  BlobFile,
  CallFailure,
  DiskFailure,
  RemovedBackups,
  StaleFailure,
} from '../../../../shared/ipc/contract';
import { err, ok, type Result } from '../../../../shared/kernel/result';
import { desktop } from '../../platform/desktop';
import { owned } from '../owned-bytes';

type Plain = DiskFailure | CallFailure;

/** The rolling backups of the own vault, which main keeps. */
export interface BackupFiles {
  /** Newest first. */
  list(): Promise<Result<readonly BackupFile[], Plain>>;
  write(counter: number, bytes: Bytes): Promise<Result<string, Plain>>;
  /** The bytes in which a backup says in clear what it is. */
  front(name: string): Promise<Result<Bytes, Plain>>;
  /** The bytes as the disk gives them now. */
  read(name: string): Promise<Result<Bytes, Plain>>;
  /** Only now are older ones pruned, and the second place follows. */
  verified(name: string): Promise<Result<null, Plain>>;
  /** Removes one that was never read back. */
  discard(name: string): Promise<Result<null, StaleFailure | Plain>>;
  blobs(): Promise<Result<readonly BlobFile[], Plain>>;
  /** Removes every backup but those named, here and in the second place, and there the documents too. */
  removeOthers(
    vault: string,
    keep: readonly string[],
    documents: readonly string[],
  ): Promise<Result<RemovedBackups, StaleFailure | Plain>>;
  shortenJournal(size: number, file: Bytes): Promise<Result<number, StaleFailure | Plain>>;
}

const ownedBytes = (read: Result<Uint8Array, Plain>): Result<Bytes, Plain> => (read.ok ? ok(owned(read.value)) : read);

export const backupFiles: BackupFiles = {
  list: desktop.listBackups,
  write: desktop.writeBackup,
  front: async (name) => ownedBytes(await desktop.readBackupFront(name)),
  read: async (name) => ownedBytes(await desktop.readBackup(name)),
  verified: desktop.backupVerified,
  discard: desktop.discardBackup,
  blobs: desktop.blobsToBackUp,
  removeOthers: desktop.removeOtherBackups,
  shortenJournal: desktop.shortenJournal,
};

const missing = () => Promise.resolve(err({ code: 'missing' } as const));

/** A vault that is made anew has no backups. */
export const noBackups: BackupFiles = {
  list: () => Promise.resolve(ok([])),
  write: missing,
  front: missing,
  read: missing,
  verified: missing,
  discard: missing,
  blobs: () => Promise.resolve(ok([])),
  removeOthers: missing,
  shortenJournal: missing,
};
