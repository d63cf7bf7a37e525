import type { Bytes } from '../../../../shared/domain/vault/bytes';
import type {
  BackupFile,
  BlobFile,
  CallFailure,
  DiskFailure,
  SecondPlace,
  StaleFailure,
} from '../../../../shared/ipc/contract';
import type { Result } from '../../../../shared/kernel/result';
import { desktop } from '../../platform/desktop';
import { owned } from '../owned-bytes';

type Plain = DiskFailure | CallFailure;

/** The rolling backups of the own vault, which main keeps. */
export interface BackupFiles {
  /** Newest first. */
  list(): Promise<Result<readonly BackupFile[], Plain>>;
  write(counter: number, bytes: Bytes): Promise<Result<string, Plain>>;
  /** The bytes as the disk gives them now. */
  read(name: string): Promise<Result<Bytes, Plain>>;
  /** Only now are older ones pruned and a copy sent to the second place. */
  verified(name: string): Promise<Result<SecondPlace, Plain>>;
  blobs(): Promise<Result<readonly BlobFile[], Plain>>;
  shortenJournal(size: number, file: Bytes): Promise<Result<number, StaleFailure | Plain>>;
}

export const backupFiles: BackupFiles = {
  list: desktop.listBackups,
  write: desktop.writeBackup,
  read: async (name) => {
    const read = await desktop.readBackup(name);
    return read.ok ? { ok: true, value: owned(read.value) } : read;
  },
  verified: desktop.backupVerified,
  blobs: desktop.blobsToBackUp,
  shortenJournal: desktop.shortenJournal,
};
