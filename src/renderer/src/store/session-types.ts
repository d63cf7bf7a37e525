import type { Bytes } from '../../../shared/domain/vault/bytes';
import type { ClockProblem } from '../../../shared/domain/vault/clock-problem';
import type { VaultKind } from '../../../shared/domain/vault/vault-kind';
import type { VaultState } from '../../../shared/domain/vault/vault-state';
import type { WhereTheChairWas } from '../../../shared/domain/vault/where-the-chair-was';
import type { AppFacts, CallFailure, DiskFailure, VaultPlace } from '../../../shared/ipc/contract';
import type { Result } from '../../../shared/kernel/result';
import type { KeyChangeFailure, OpenFailure, OpenVault, Repair, SaveFailure } from '../vault/open-vault';
import type { CreateFailure, UnlockFailure } from '../vault/unlock';

export type { Repair };

/** Why the gate shows: the app was opened, or it was locked. */
export type Opened = AppFacts['opened'];

/** What the unlock page is busy with. */
export type UnlockWork =
  { readonly kind: 'key' } | { readonly kind: 'loading'; readonly done: number; readonly total: number };

export type Session =
  | { readonly kind: 'starting' }
  /** The app could not learn the facts of this start; nothing can be opened. */
  | { readonly kind: 'failed'; readonly code: string }
  | { readonly kind: 'locked'; readonly facts: AppFacts; readonly work: UnlockWork | null }
  /** The vault is open, and its clock in doubt: nothing shows before a person has answered. */
  | {
      readonly kind: 'asking-clock';
      readonly facts: AppFacts;
      readonly problem: ClockProblem;
      readonly useThisDate: () => void;
    }
  /**
   * The vault is open, and there is something to settle about its locks first: a new passphrase, where it was opened by
   * the recovery key; otherwise a new recovery key, since nobody typed back the one there is.
   */
  | {
      readonly kind: 'asking-keys';
      readonly facts: AppFacts;
      readonly changePassphrase: ((next: string) => Promise<Result<null, KeyChangeFailure>>) | null;
      readonly goOn: () => void;
    }
  | {
      readonly kind: 'open';
      readonly facts: AppFacts;
      readonly place: VaultPlace;
      readonly vaultKind: VaultKind;
      /** Where the chair was when the vault was last locked. */
      readonly returnTo: WhereTheChairWas | null;
      /** What opening put right or could not read, to be said once. */
      readonly repairs: readonly Repair[];
    };

export type SessionFailure = UnlockFailure | OpenFailure;

export type NewVaultAndChair = {
  readonly place: VaultPlace;
  readonly kind: VaultKind;
  readonly passphrase: string;
  readonly chair: VaultState['chair'];
  readonly practice?: VaultState['practice'];
};

/** A vault made but not yet shown: the recovery key is confirmed first, and a practice caseload filled. */
export type MadeVault = { readonly recoveryKey: string; readonly enter: () => void };

export type SessionActions = {
  readonly unlock: (place: VaultPlace, passphrase: string) => Promise<Result<null, SessionFailure>>;
  /** `recoveryKey`: the 16 bytes that `parseRecoveryKey` gives. */
  readonly unlockWithRecoveryKey: (place: VaultPlace, recoveryKey: Bytes) => Promise<Result<null, SessionFailure>>;
  readonly create: (what: NewVaultAndChair) => Promise<Result<MadeVault, CreateFailure | SaveFailure>>;
  /** Removes a practice vault that is no longer wanted, or was left half made. */
  readonly removePractice: () => Promise<Result<null, DiskFailure | CallFailure>>;
  /** A person has read what opening put right or could not: what would be said again is not. */
  readonly repairsRead: () => void;
  /** Saves what is typed and where the chair is, then asks main for a new window on the unlock page. */
  readonly lock: () => Promise<Result<null, SaveFailure>>;
  /** The shell says where the chair is when asked, at lock; answers how to stop asking it. */
  readonly tellPlaceBy: (read: () => WhereTheChairWas | null) => () => void;
};

/** The locks of the open vault: the passphrase and the recovery key. */
export type Locks = Pick<OpenVault, 'changePassphrase' | 'goesWithDevice' | 'changeDevice' | 'newRecoveryKey'>;
