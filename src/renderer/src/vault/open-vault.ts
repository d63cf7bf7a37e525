import type { EraseAbout, Erasure } from '../../../shared/domain/vault/erasure';
import type { VaultKind } from '../../../shared/domain/vault/vault-kind';
import type { CallFailure, DiskFailure, StaleFailure, TakenFailure, VaultPlace } from '../../../shared/ipc/contract';
import type { FieldChange } from '../../../shared/kernel/changes';
import type { Instant } from '../../../shared/kernel/clock';
import type { Json } from '../../../shared/kernel/json';
import type { Result } from '../../../shared/kernel/result';
import type { BackupProof, ProveFailure } from './backups/prove';
import type { BackupOutcome } from './backups/backup-outcome';
import type { Watch } from './backups/make-backup';
import type { Proof } from '../workers/key/messages';
import type { DeviceKeyFailure, DeviceKeyMissing } from './device-key';
import type { SubjectHistory } from './history-reading';
import type { VaultIdentity } from './identity';

/** What stands in clear for one sealed value: 128 random bits in hex. */
export type Subject = string;

/** One save: the fields of one subject that changed, by whom and when. The label is the command's name. */
export type NewEntry = {
  readonly subject: Subject;
  readonly label: string;
  readonly at: Instant;
  readonly by: string;
  readonly changes: readonly FieldChange[];
};

/** A sealed value, opened. */
export type LoadedSubject = { readonly id: Subject; readonly value: Json };

/** What opening found and put right, or could not: each is said in words, none is silent. */
export type Repair =
  /** One of the two copies of vault.json was absent or damaged; written again from the other. */
  | { readonly code: 'header-copy-restored' }
  /** The journal ended in an entry that was never acknowledged; cut. */
  | { readonly code: 'torn-tail-cut'; readonly bytes: number }
  /** The local database lacked saves that the journal holds; caught up. */
  | { readonly code: 'caught-up'; readonly entries: number }
  /** The local database was absent, emptied or damaged; made anew from the journal. */
  | { readonly code: 'rebuilt'; readonly why: 'absent' | 'damaged'; readonly entries: number }
  /** The local database was absent, damaged or behind; made anew from a backup and the saves that follow it. */
  | {
      readonly code: 'rebuilt-from-backup';
      /** `behind`: it opened, and the backup held more. */
      readonly why: 'absent' | 'damaged' | 'behind';
      readonly madeAt: number;
      readonly entries: number;
    }
  /** A backup that does not open as it lies on the disk, by when it was made (ms since 1970); another was used. */
  | { readonly code: 'backup-damaged'; readonly madeAt: number }
  /** Both copies of vault.json were absent, damaged or older than a backup's; written again from that backup. */
  | { readonly code: 'header-from-backup'; readonly why: 'lost' | 'older'; readonly madeAt: number }
  /** vault.json is older than a backup's, which what was typed does not open. */
  | { readonly code: 'locks-set-back'; readonly madeAt: number }
  /** An entry with a higher number was seen before, outside the vault or in a backup that is damaged: saves are missing. */
  | { readonly code: 'set-back'; readonly entries: number }
  /** The journal file was damaged or shortened; written again from the local database. */
  | { readonly code: 'journal-restored'; readonly why: 'damaged' | 'shortened' }
  /** Entries of the journal that could not be read, by place in the file; the rest was used. */
  | { readonly code: 'entries-unreadable'; readonly count: number }
  /** A removal that had begun was finished; or it could not be, and the next unlock tries again. */
  | { readonly code: 'erasure-finished' }
  | { readonly code: 'erasure-unfinished' }
  /** The comparison with main's file could not be made; nothing is known to be wrong. */
  | { readonly code: 'check-failed' }
  /** Sealed values that could not be read and are not shown. */
  | { readonly code: 'subjects-unreadable'; readonly subjects: readonly Subject[] }
  /** Histories of so many values were damaged; made again from a backup and the saves. */
  | { readonly code: 'history-mended'; readonly subjects: number }
  /** Parts of histories that could not be read, of which no copy is left. */
  | { readonly code: 'history-unreadable'; readonly rows: number };

export type Loaded = { readonly subjects: readonly LoadedSubject[]; readonly repairs: readonly Repair[] };

/** How far loading has come, out of `total` sealed values. */
export type OnProgress = (done: number, total: number) => void;

export type OpenFailure =
  DiskFailure | CallFailure | { readonly code: 'vault-damaged' } | { readonly code: 'newer-version' };
export type SaveFailure = DiskFailure | CallFailure | StaleFailure | TakenFailure | { readonly code: 'closed' };
export type ReadFailure = DiskFailure | CallFailure | { readonly code: 'blob-damaged' };

/** Why the locks did not change; the old ones open as before. */
export type KeyChangeFailure =
  SaveFailure | DeviceKeyMissing | { readonly code: 'wrong-passphrase' } | { readonly code: 'wrong-recovery-key' };

/** Why a child was not removed. `erasure-unfinished`: it has begun, and the next unlock goes on with it. */
export type EraseFailure =
  | SaveFailure
  | ReadFailure
  | DeviceKeyMissing
  | { readonly code: 'wrong-passphrase' }
  | { readonly code: 'erasure-unfinished'; readonly why: string };

/** What a removal did, and the vault's state as it tells of it. */
export type Erased = { readonly erasure: Erasure; readonly state: Json };

/** A recovery key shown once, and what puts it in the old one's place. */
export type NewRecoveryKey = {
  readonly recoveryKey: string;
  readonly keep: () => Promise<Result<null, KeyChangeFailure>>;
};

/** The rolling backups of an open vault. A practice vault has none: it answers that nothing is due. */
export interface VaultBackups {
  /** Makes the backup that is due, reads it back from the disk and opens it; null where nothing was saved since. */
  backUp(watch?: Watch): Promise<BackupOutcome>;
  /** Opens the newest backup from the disk with the passphrase typed now, and compares it with what is open. */
  prove(passphrase: string): Promise<Result<BackupProof, ProveFailure>>;
  /** Hears of every backup that was made or was not. */
  listen(hear: (outcome: BackupOutcome) => void): void;
}

/** A vault whose keys are in memory: the only door from the store to what is sealed. */
export interface OpenVault {
  readonly place: VaultPlace;
  readonly kind: VaultKind;
  /** The subject of the vault's own state. */
  readonly root: Subject;
  /** Its random id. */
  readonly id: string;
  /** Opens every sealed value, repairing on the way what it can from the more complete side. */
  load(onProgress?: OnProgress): Promise<Result<Loaded, OpenFailure>>;
  /** New subjects with keys of their own, made by the key worker and kept in vault.json before it answers. */
  addSubjects(count: number): Promise<Result<readonly Subject[], SaveFailure>>;
  /** Saves; resolves when main has fsynced the sealed entries. */
  append(entries: readonly NewEntry[]): Promise<Result<null, SaveFailure>>;
  /** Seals bytes under the subject's key and writes them once. */
  putBlob(subject: Subject, bytes: Uint8Array): Promise<Result<StoredBlob, SaveFailure>>;
  readBlob(subject: Subject, name: string): Promise<Result<Uint8Array, ReadFailure>>;
  /** Reads the whole journal file and every history, and compares them with the database; run it when nothing else waits. */
  checkJournal(): Promise<Result<readonly Repair[], OpenFailure>>;
  /** Wraps the master under a new passphrase; nothing that is sealed under it is written again. */
  changePassphrase(proof: Proof, next: string): Promise<Result<null, KeyChangeFailure>>;
  /** Whether the passphrase opens only together with a key that this laptop keeps. */
  goesWithDevice(): boolean;
  /** Makes it so, or no longer; the recovery key opens alone either way. */
  changeDevice(passphrase: string, on: boolean): Promise<Result<null, KeyChangeFailure | DeviceKeyFailure>>;
  /** Makes a recovery key that opens nothing until it is kept: the old one opens until then, and no longer. */
  newRecoveryKey(passphrase: string): Promise<Result<NewRecoveryKey, KeyChangeFailure>>;
  readonly backups: VaultBackups;
  readonly identity: VaultIdentity;
  /** Removes a subject for good: its key, its rows, its documents, the backups that hold them. A new master takes the old one's place. */
  erase(what: {
    readonly subject: Subject;
    readonly passphrase: string;
    readonly about: EraseAbout;
  }): Promise<Result<Erased, EraseFailure>>;
  /** When the last entry says that it was saved; null where none is left to say so. */
  lastEntryAt(): Promise<Instant | null>;
  /** What was changed in one sealed value, by whom and when, from its first day to the last save. */
  history(subject: Subject): Promise<SubjectHistory>;
  /** A person has read that saves are missing: it is not said again. */
  setBackRead(): Promise<void>;
  /** Resolves when the database has caught up and entries are folded (before lock, quit, in tests). */
  settle(): Promise<void>;
  /** Lets go of the database; nothing can be saved after. */
  close(): void;
}

/** A blob's name in the vault folder, the SHA-256 (hex) and the size of its open bytes. */
export type StoredBlob = { readonly name: string; readonly sha256: string; readonly size: number };
