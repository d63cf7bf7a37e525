import type { Bytes } from '../../../shared/domain/vault/bytes';
import type { CallFailure, DiskFailure, StaleFailure, TakenFailure, VaultPlace } from '../../../shared/ipc/contract';
import { ok, type Result } from '../../../shared/kernel/result';
import { desktop } from '../platform/desktop';
import { backupFiles, type BackupFiles } from './backups/backup-files';
import { owned } from './owned-bytes';

type Plain = DiskFailure | CallFailure;

/** One vault's files, which main keeps. */
export interface VaultFiles {
  readHeader(): Promise<Result<readonly (string | null)[], Plain>>;
  create(header: string): Promise<Result<null, TakenFailure | Plain>>;
  writeHeader(header: string): Promise<Result<null, Plain>>;
  /** From an offset to the end; nothing where the file is absent or ends sooner. */
  readJournal(from: number): Promise<Result<Bytes, Plain>>;
  appendJournal(size: number, frames: Bytes): Promise<Result<number, StaleFailure | Plain>>;
  cutJournal(size: number): Promise<Result<null, Plain>>;
  writeBlob(name: string, bytes: Bytes): Promise<Result<null, TakenFailure | Plain>>;
  readBlob(name: string): Promise<Result<Bytes, Plain>>;
  readonly backups: BackupFiles;
}

export function vaultFiles(place: VaultPlace): VaultFiles {
  return {
    readHeader: () => desktop.readVaultHeader(place),
    create: (header) => desktop.createVault(place, header),
    writeHeader: (header) => desktop.writeVaultHeader(place, header),
    readJournal: async (from) => {
      const read = await desktop.readJournal(place, from);
      if (read.ok) return ok(owned(read.value));
      return read.error.code === 'missing' ? ok(new Uint8Array()) : read;
    },
    appendJournal: (size, frames) => desktop.appendJournal(place, size, frames),
    cutJournal: async (size) => {
      const cut = await desktop.cutJournal(place, size);
      return !cut.ok && cut.error.code === 'missing' ? ok(null) : cut;
    },
    writeBlob: (name, bytes) => desktop.writeBlob(place, name, bytes),
    readBlob: async (name) => {
      const read = await desktop.readBlob(place, name);
      return read.ok ? ok(owned(read.value)) : read;
    },
    backups: backupFiles,
  };
}
