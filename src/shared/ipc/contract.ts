import type { Instant } from '../kernel/clock';
import type { LocalDate } from '../kernel/local-date';
import type { Result } from '../kernel/result';

/** Which vault: the chair's own caseload, or the fictional practice caseload. Each has a folder of its own. */
export type VaultPlace = 'own' | 'practice';

/** What a disk can refuse. */
export type DiskFailure =
  | { readonly code: 'disk-full' }
  /** There is some room left, which is kept for saves: nothing large was begun. */
  | { readonly code: 'disk-low' }
  | { readonly code: 'no-permission' }
  | { readonly code: 'missing' }
  | { readonly code: 'disk-error' };
/** What the wrapper answers when a handler throws or a call does not fit its schema. */
export type CallFailure = { readonly code: 'unexpected'; readonly reference: string } | { readonly code: 'refused' };
export type Cancelled = { readonly code: 'cancelled' };
export type TakenFailure = { readonly code: 'exists' };
/** What the caller holds is no longer so: another size of the journal, a folder chosen before the last lock. */
export type StaleFailure = { readonly code: 'stale' };
/** More bytes than a file of this kind may hold. */
export type TooLargeFailure = { readonly code: 'too-large' };

/** What made the app lock; `fault`: the page itself had stopped. */
export type WhyLocked = 'asked' | 'idle' | 'suspend' | 'screen' | 'shutdown' | 'fault';
/** Work that idle time does not count against, and that a lock lets finish or stops. */
export type JobKind = 'export' | 'import' | 'backup' | 'finalise' | 'erase';

/** Why the gate shows: the app was opened, or it was locked (when, why, and what became of what was under way). */
export type Opened =
  | { readonly kind: 'start' }
  | {
      readonly kind: 'locked';
      readonly why: WhyLocked;
      readonly at: Instant;
      /** The minutes without a key or pointer that made it lock; null where something else did. */
      readonly idleMinutes: number | null;
      /** Whether the page said that all that was typed is saved. */
      readonly saved: boolean;
      /** What the lock stopped. */
      readonly stopped: JobKind | 'dialogue' | null;
    };

/** What main is told of a page, to know when to lock it: kinds only, no ids. */
export type SessionStanding = { readonly open: boolean; readonly inMeeting: boolean; readonly job: JobKind | null };

/** Facts about this start of the app, fixed for as long as it runs. */
export type AppFacts = {
  readonly version: string;
  /** The day given with --today; null: the system's day. */
  readonly today: LocalDate | null;
  readonly vaults: { readonly own: boolean; readonly practice: boolean };
  readonly opened: Opened;
};

/** How the app behaves on this laptop. */
export type LaptopSettings = {
  /** Minutes without a key or pointer until it locks. */
  readonly lockAfterMinutes: number;
  /** Whether screenshots and shared screens leave the window out. */
  readonly hideFromCapture: boolean;
};
/** Minutes without a key or pointer until the app locks. */
export type IdleLimits = { readonly usual: number; readonly meeting: number };
/** The settings, what comes of them, and what the council's policy says to them. */
export type LaptopStanding = {
  readonly settings: LaptopSettings;
  readonly limits: IdleLimits;
  /** Who limits when it locks, and to how many minutes at most outside a meeting; null where nobody does. */
  readonly policy: { readonly setBy: string; readonly afterMinutes: number | null } | null;
};

/** A file that a person chose, whole. */
export type ChosenFile = { readonly name: string; readonly bytes: Uint8Array };
/** A file that was cut off in a folder that a person chose, by its path, and whether it could be removed. */
export type Leftover = { readonly label: string; readonly removed: boolean };
/** A file to be written below a chosen folder. */
export type FileToWrite = { readonly path: string; readonly bytes: Uint8Array };

/** One rolling backup of the own vault, as it stands in its folder. */
export type BackupFile = {
  readonly name: string;
  /** The last entry that it holds. */
  readonly counter: number;
  /** When it was written, in ms since 1970. */
  readonly madeAt: number;
  readonly size: number;
  /** Whether it was read back from the disk and opened since it was written. */
  readonly verified: boolean;
};
/** A sealed document beside the vault: the SHA-256 (hex) and size of its bytes as they lie there. */
export type BlobFile = { readonly name: string; readonly sha256: string; readonly size: number };
/** `other-disk`: the folder is there, and nothing that was sent to it. */
export type SecondPlaceFailure = DiskFailure['code'] | 'other-disk';
/** A second folder, which gets every backup too. */
export type SecondPlace = {
  readonly label: string;
  /** Who chose it by the laptop's policy file; null: the chair did. */
  readonly setBy: string | null;
  /** Why the last copies did not arrive there; null: they did. */
  readonly failed: SecondPlaceFailure | null;
  /** When copies last arrived there, in ms since 1970; null: never yet. */
  readonly arrivedAt: number | null;
};
/** Where backups are kept: the app's own folder, and the second one where the chair or the laptop's policy chose one. */
export type BackupPlaces = {
  readonly own: string;
  readonly second: SecondPlace | null;
  /** Copies are on their way to the second folder now. */
  readonly copying: boolean;
  /** There is a policy file, and it does not read. */
  readonly policyUnreadable: boolean;
};
/** A caseload that another took the place of: its folder's name, where it stands, and since when (ms since 1970). */
export type SetAside = { readonly name: string; readonly label: string; readonly at: number };
/** A backup file that a person chose, and how many of the documents that it names stand beside it. */
export type ChosenBackupFile = ChosenFile & {
  readonly token: string;
  readonly documents: { readonly named: number; readonly there: number };
};
/** The folder is one of the app's own. */
export type OwnFolderFailure = { readonly code: 'own-folder' };
/** What removing old backups came to. `second`: the second place, where there is one; `reached`: whether it answered. */
export type RemovedBackups = {
  readonly here: { readonly removed: readonly string[]; readonly left: readonly string[] };
  readonly second: {
    readonly reached: boolean;
    readonly removed: readonly string[];
    readonly left: readonly string[];
  } | null;
};
/** The highest entry that was ever seen outside the vault's folder, and whose it was. */
export type OutsideCounter = {
  readonly vault: string;
  readonly seq: number;
  /** How many saves the vault was once found behind this, until a person has read so; else 0. */
  readonly behind: number;
};

/** Renderer → main; always answered, expected failures as values. */
export type Requests = {
  'app:facts': () => Result<AppFacts, CallFailure>;
  /** Both copies of vault.json as text; null for a copy that is absent. */
  'vault:read-header': (place: VaultPlace) => Result<readonly (string | null)[], DiskFailure | CallFailure>;
  /** Makes the vault's folder; refuses one that holds a vault. */
  'vault:create': (place: VaultPlace, header: string) => Result<null, TakenFailure | DiskFailure | CallFailure>;
  /** Replaces both copies of vault.json, one after the other, each by rename. */
  'vault:write-header': (place: VaultPlace, header: string) => Result<null, DiskFailure | CallFailure>;
  /** The same, and the bytes that stood there before are written over. */
  'vault:overwrite-header': (place: VaultPlace, header: string) => Result<null, DiskFailure | CallFailure>;
  /** Removes a practice vault, so that a new one can be made. */
  'vault:remove-practice': () => Result<null, DiskFailure | CallFailure>;
  'laptop:read': () => Result<LaptopStanding, CallFailure>;
  'laptop:change': (settings: LaptopSettings) => Result<LaptopStanding, DiskFailure | CallFailure>;
  /** The journal file from a byte offset to its end; nothing when it ends there or sooner. */
  'journal:read': (place: VaultPlace, from: number) => Result<Uint8Array, DiskFailure | CallFailure>;
  /** Appends sealed frames at `size` and fsyncs; refuses when the file is not `size` bytes long. Answers the new size. */
  'journal:append': (
    place: VaultPlace,
    size: number,
    frames: Uint8Array,
  ) => Result<number, StaleFailure | DiskFailure | CallFailure>;
  /** Cuts a torn, never acknowledged tail. */
  'journal:cut': (place: VaultPlace, size: number) => Result<null, DiskFailure | CallFailure>;
  /** Puts a whole new file in place of the journal by rename, whatever stands there. Answers its size. */
  'journal:replace': (place: VaultPlace, file: Uint8Array) => Result<number, DiskFailure | CallFailure>;
  /**
   * Puts a shorter file in place of a journal that is `size` bytes long: one that hangs on an entry which a verified
   * backup holds. Refuses any other. Answers the new size.
   */
  'journal:shorten': (size: number, file: Uint8Array) => Result<number, StaleFailure | DiskFailure | CallFailure>;
  /** The backups of the own vault, newest first. */
  'backup:list': () => Result<readonly BackupFile[], DiskFailure | CallFailure>;
  /** Writes a backup by rename and fsyncs; nothing is pruned. Answers its name. */
  'backup:write': (counter: number, bytes: Uint8Array) => Result<string, DiskFailure | CallFailure>;
  /** The front of a backup, which says in clear what it is: as many bytes as it says that it has. */
  'backup:front': (name: string) => Result<Uint8Array, DiskFailure | CallFailure>;
  /** The bytes of a backup as the disk gives them now. */
  'backup:read': (name: string) => Result<Uint8Array, DiskFailure | CallFailure>;
  /** Notes that a backup opened as it lies on the disk; only then older ones are pruned and the second place follows. */
  'backup:verified': (name: string) => Result<null, DiskFailure | CallFailure>;
  /** The sealed documents that stand beside the vault. */
  'backup:blobs': () => Result<readonly BlobFile[], DiskFailure | CallFailure>;
  /** Removes a backup that was never read back; one that was is left. */
  'backup:discard': (name: string) => Result<null, StaleFailure | DiskFailure | CallFailure>;
  'backup:places': () => Result<BackupPlaces, CallFailure>;
  /** Copies to the second folder what is kept and not there yet. */
  'backup:copy-to-second': () => Result<BackupPlaces, DiskFailure | CallFailure>;
  /** Asks for a second folder for backups, remembers it, and begins to copy there what is kept. */
  'backup:choose-second-place': () => Result<BackupPlaces, Cancelled | OwnFolderFailure | DiskFailure | CallFailure>;
  'backup:forget-second-place': () => Result<BackupPlaces, DiskFailure | CallFailure>;
  /** Asks for a backup file to restore; the token stands for it. */
  'restore:choose': () => Result<ChosenBackupFile, Cancelled | TooLargeFailure | DiskFailure | CallFailure>;
  /**
   * Makes an own vault that has the chosen backup in its folder, and vault.json last. One that stands there is set aside
   * where that is asked for; else it is refused, and so it is while a caseload is open.
   */
  'restore:place': (
    token: string,
    maySetAside: boolean,
  ) => Result<null, TakenFailure | StaleFailure | DiskFailure | CallFailure>;
  /** The caseloads that were set aside, the last one first. */
  'restore:set-aside': () => Result<readonly SetAside[], DiskFailure | CallFailure>;
  /** Puts one of them back, and sets aside what stands there. Refused while a caseload is open. */
  'restore:bring-back': (name: string) => Result<null, StaleFailure | DiskFailure | CallFailure>;
  'counter:read': () => Result<OutsideCounter | null, CallFailure>;
  'counter:keep': (counter: OutsideCounter) => Result<null, DiskFailure | CallFailure>;
  /** How many bytes are free where the vaults stand. */
  'disk:free': () => Result<number, DiskFailure | CallFailure>;
  /** The answer to `session:back-up`: the backup that was due is made and verified, or could not be. */
  'session:backed-up': () => Result<null, CallFailure>;
  /** Writes a sealed blob once, under a random name of 32 hex characters. */
  'blob:write': (
    place: VaultPlace,
    name: string,
    bytes: Uint8Array,
  ) => Result<null, TakenFailure | DiskFailure | CallFailure>;
  'blob:read': (place: VaultPlace, name: string) => Result<Uint8Array, DiskFailure | CallFailure>;
  /** Writes over sealed documents of the own vault and removes them; those that are not there are passed over. */
  'erasure:remove-documents': (names: readonly string[]) => Result<null, DiskFailure | CallFailure>;
  /**
   * Writes over every backup of the own vault but those named and removes it, here and in the second place, and there the
   * documents too. What the second place does not answer for now is removed when it next takes a backup. Refuses unless
   * one of those named is verified.
   */
  'erasure:remove-backups': (
    vault: string,
    keep: readonly string[],
    documents: readonly string[],
  ) => Result<RemovedBackups, StaleFailure | DiskFailure | CallFailure>;
  /**
   * Ends the session: sends `session:flush`, waits for its answer, opens the unlock page in a new window at the same
   * bounds, then ends the old window and its process.
   */
  'vault:lock': () => Result<null, CallFailure>;
  /**
   * The answer to `session:flush`: whether all that was typed is saved, and the work that had to be stopped. Where
   * something is not saved, main asks before it goes on.
   */
  'session:flushed': (saved: boolean, stopped: JobKind | null) => Result<null, CallFailure>;
  /** How the session stands, told at each change: idle time counts by it. */
  'session:tell': (standing: SessionStanding) => Result<null, CallFailure>;
  /** A key or pointer while the page warned of an idle lock. */
  'session:stay': () => Result<null, CallFailure>;
  /** Asks for the return, a folder or its files, and answers every CSV file chosen. */
  'return:choose': (
    what: 'folder' | 'files',
  ) => Result<readonly ChosenFile[], Cancelled | TooLargeFailure | DiskFailure | CallFailure>;
  /** Asks where a Word document goes and writes it there by rename. Answers its file name. */
  'document:save-word': (name: string, bytes: Uint8Array) => Result<string, Cancelled | DiskFailure | CallFailure>;
  /** Asks where this caseload's public half goes and writes it there by rename. Answers its file name. */
  'identity:save-public-half': (text: string) => Result<string, Cancelled | DiskFailure | CallFailure>;
  /** Asks for the file of another caseload's public half, and answers what stands in it. */
  'identity:choose-public-half': () => Result<string, Cancelled | TooLargeFailure | DiskFailure | CallFailure>;
  /** Asks for a newer file of bank holidays, and answers what stands in it. */
  'calendar:choose-file': () => Result<string, Cancelled | TooLargeFailure | DiskFailure | CallFailure>;
  /** Removes the files that an end of the app cut off in folders that a person chose, and names them. */
  'leftovers:clear': () => Result<readonly Leftover[], CallFailure>;
  /** Asks for an empty place for an export; answers a token that stands for it. */
  'export:choose-folder': () => Result<{ readonly token: string; readonly label: string }, Cancelled | CallFailure>;
  /** Writes the export below the chosen folder as `NAME.partial`, reads it back, then renames. Refuses a name that is taken. */
  'export:write': (
    token: string,
    name: string,
    files: readonly FileToWrite[],
  ) => Result<null, TakenFailure | StaleFailure | DiskFailure | CallFailure>;
  /** Whether this laptop has a key store that hides what it holds. */
  'device:is-real': () => Result<boolean, CallFailure>;
  /** The device key of that name, which is half of what opens a vault. */
  'device:read': (id: string) => Result<Uint8Array, { readonly code: 'device-key-missing' } | CallFailure>;
  /** Seals a device key by the key store and keeps it outside the vault's folder. */
  'device:keep': (
    id: string,
    key: Uint8Array,
  ) => Result<null, { readonly code: 'no-keychain' } | DiskFailure | CallFailure>;
  /** Asks where a sealed hand-over pack goes and writes it there by rename. Answers its file name. */
  'pack:save': (name: string, bytes: Uint8Array) => Result<string, Cancelled | DiskFailure | CallFailure>;
  /** Asks for a hand-over pack and reads it, sealed as it is. */
  'pack:choose': () => Result<ChosenFile, Cancelled | TooLargeFailure | DiskFailure | CallFailure>;
};
export type Channel = keyof Requests;

/** Main → renderer, fire and forget. */
export type Events = {
  /** The menu asked for it. Undo and redo carry no accelerator: a text field keeps its own. */
  'menu:command': (id: MenuCommand) => void;
  /** The window is about to close or lock, or the machine to sleep: save, note the place, answer `session:flushed`. */
  'session:flush': () => void;
  /** All is saved and the window is about to go: make the backup that is due, answer `session:backed-up`. */
  'session:back-up': () => void;
  /** Nobody has touched the machine: it locks in so many seconds. Null: somebody has. */
  'session:idle': (secondsLeft: number | null) => void;
};
export type MenuCommand = 'undo' | 'redo' | 'save-now';
export type EventName = keyof Events;
