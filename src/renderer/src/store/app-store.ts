import type { ChildFile } from '../../../shared/domain/children/child-file';
import type { CouncilProfile } from '../../../shared/domain/profile/council-profile';
import type { Command } from '../../../shared/domain/reviews/command';
import type { Refusal } from '../../../shared/domain/reviews/commands/command-context';
import type { WorkingCalendar } from '../../../shared/domain/timescales/working-calendar';
import type { Erasure } from '../../../shared/domain/vault/erasure';
import type { VaultState } from '../../../shared/domain/vault/vault-state';
import type { Instant } from '../../../shared/kernel/clock';
import type { JsonObject } from '../../../shared/kernel/json';
import type { LocalDate } from '../../../shared/kernel/local-date';
import type { Result } from '../../../shared/kernel/result';
import type { SubjectHistory } from '../vault/history-reading';
import type { EraseFailure, ReadFailure, SaveFailure, StoredBlob, VaultBackups } from '../vault/open-vault';
import type { IdentityOfVault } from './identity-types';
import type { Jobs } from './jobs';
import type { Observable } from './observable';
import type { TakeFailure, Taking } from './packs/take';
import type { SaveStatus } from './save-status';
import type { Locks, Session, SessionActions } from './session-types';

/** When a command is said to happen; left out: now, by the clock. A practice caseload is made with days of its own. */
export type When = { readonly today: LocalDate; readonly now: Instant };

/** What can be undone and redone for one child. */
export type UndoState = { readonly undoLabel: string | null; readonly redoLabel: string | null };

export type CreateChildrenOptions = {
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops between batches: what was saved until then stays. */
  readonly signal?: AbortSignal;
  readonly when?: When;
};
export type CreateChildrenFailure = SaveFailure | { readonly code: 'cancelled'; readonly saved: number };

/** The open vault in memory, and everything a screen may ask of it. */
export type AppStore = {
  readonly session: Observable<Session>;
  readonly actions: SessionActions;
  /** Every child; the same list until one changes. */
  readonly caseload: Observable<readonly ChildFile[]>;
  readonly child: (id: string) => ChildFile | undefined;
  readonly vaultState: Observable<VaultState>;
  readonly profile: Observable<CouncilProfile>;
  readonly isPractice: Observable<boolean>;
  readonly today: Observable<LocalDate>;
  readonly now: () => Instant;
  /** England's working days: those built in, with a newer list of bank holidays where one was loaded. */
  readonly calendar: Observable<WorkingCalendar>;
  /** Work that a lock lets finish or stops. */
  readonly jobs: Jobs;
  readonly saveStatus: Observable<SaveStatus>;
  /** Applies the command in memory at once and queues its save. */
  readonly run: (child: string, command: Command, when?: When) => Result<ChildFile, Refusal>;
  /** Keeps what stands in an open form of this child as it is typed; null once it is kept or given up. */
  readonly keepDraft: (child: string, form: string, draft: JsonObject | null) => void;
  readonly undoState: (child: string) => Observable<UndoState>;
  readonly undo: (child: string) => void;
  readonly redo: (child: string) => void;
  readonly changeVaultState: (label: string, next: (state: VaultState) => VaultState) => void;
  readonly createChildren: (
    files: readonly ChildFile[],
    options?: CreateChildrenOptions,
  ) => Promise<Result<null, CreateChildrenFailure>>;
  /** Takes children out of a hand-over pack, all or none. */
  readonly takeChildren: (taking: Taking) => Promise<Result<null, TakeFailure>>;
  /** Seals bytes under the child's key, written once. */
  readonly putBlob: (child: string, bytes: Uint8Array) => Promise<Result<StoredBlob, SaveFailure>>;
  /** What was changed in the child's file, oldest first. */
  readonly history: (child: string) => Promise<SubjectHistory>;
  /** The same with everything saved and folded first, so that the next reading finds it in the same rows. */
  readonly settledHistory: (child: string) => Promise<Result<SubjectHistory, SaveFailure>>;
  readonly readBlob: (child: string, name: string) => Promise<Result<Uint8Array, ReadFailure>>;
  /** Removes a child for good, by the passphrase typed again. */
  readonly erase: (child: string, passphrase: string) => Promise<Result<Erasure, EraseFailure>>;
  /** The locks of the open vault. */
  readonly keys: Locks;
  readonly identity: IdentityOfVault;
  /** The rolling backups of the open vault. */
  readonly backups: Pick<VaultBackups, 'backUp' | 'prove'>;
  /** Resolves when every edit so far is acknowledged. */
  readonly flush: () => Promise<Result<null, SaveFailure>>;
};
