import type { Bytes } from '../../../shared/domain/vault/bytes';
import type {
  CallFailure,
  DiskFailure,
  OutsideCounter,
  StaleFailure,
  TakenFailure,
  VaultPlace,
} from '../../../shared/ipc/contract';
import { ok, type Result } from '../../../shared/kernel/result';
import { desktop } from '../platform/desktop';
import { backupFiles, noBackups, type BackupFiles } from './backups/backup-files';
import { owned } from './owned-bytes';

type Plain = DiskFailure | CallFailure;

export interface CounterFile {
  read(): Promise<Result<OutsideCounter | null, CallFailure>>;
  keep(counter: OutsideCounter): Promise<Result<null, Plain>>;
}

/** One vault's files, which main keeps. */
export interface VaultFiles {
  readHeader(): Promise<Result<readonly (string | null)[], Plain>>;
  create(header: string): Promise<Result<null, TakenFailure | Plain>>;
  writeHeader(header: string): Promise<Result<null, Plain>>;
  /** The same, over the bytes that stood there. */
  overwriteHeader(header: string): Promise<Result<null, Plain>>;
  /** From an offset to the end; nothing where the file is absent or ends sooner. */
  readJournal(from: number): Promise<Result<Bytes, Plain>>;
  appendJournal(size: number, frames: Bytes): Promise<Result<number, StaleFailure | Plain>>;
  /** Puts a whole new file in place at once. Answers its size. */
  replaceJournal(file: Bytes): Promise<Result<number, Plain>>;
  cutJournal(size: number): Promise<Result<null, Plain>>;
  writeBlob(name: string, bytes: Bytes): Promise<Result<null, TakenFailure | Plain>>;
  readBlob(name: string): Promise<Result<Bytes, Plain>>;
  /** Of the own vault. */
  removeDocuments(names: readonly string[]): Promise<Result<null, Plain>>;
  readonly backups: BackupFiles;
  /** The highest entry seen, kept outside the vault's folder; null for a practice vault, which has none. */
  readonly counter: CounterFile | null;
}

export function vaultFiles(place: VaultPlace): VaultFiles {
  return {
    readHeader: () => desktop.readVaultHeader(place),
    create: (header) => desktop.createVault(place, header),
    writeHeader: (header) => desktop.writeVaultHeader(place, header),
    overwriteHeader: (header) => desktop.overwriteVaultHeader(place, header),
    readJournal: async (from) => {
      const read = await desktop.readJournal(place, from);
      if (read.ok) return ok(owned(read.value));
      return read.error.code === 'missing' ? ok(new Uint8Array()) : read;
    },
    appendJournal: (size, frames) => desktop.appendJournal(place, size, frames),
    replaceJournal: (file) => desktop.replaceJournal(place, file),
    cutJournal: async (size) => {
      const cut = await desktop.cutJournal(place, size);
      return !cut.ok && cut.error.code === 'missing' ? ok(null) : cut;
    },
    writeBlob: (name, bytes) => desktop.writeBlob(place, name, bytes),
    readBlob: async (name) => {
      const read = await desktop.readBlob(place, name);
      return read.ok ? ok(owned(read.value)) : read;
    },
    removeDocuments: (names) => desktop.removeDocuments(names),
    backups: place === 'practice' ? noBackups : backupFiles,
    counter: place === 'practice' ? null : { read: desktop.readOutsideCounter, keep: desktop.keepOutsideCounter },
  };
}
