import type { Bytes } from '../../../shared/domain/vault/bytes';
import type { VaultKind } from '../../../shared/domain/vault/vault-kind';
import type { CallFailure, DiskFailure, TakenFailure, VaultPlace } from '../../../shared/ipc/contract';
import type { Result } from '../../../shared/kernel/result';
import type { OpenVault, Repair } from './open-vault';

/** Why a vault did not open. A tampered wrap cannot be told from a wrong passphrase. */
export type UnlockFailure =
  | DiskFailure
  | CallFailure
  | { readonly code: 'no-vault' }
  | { readonly code: 'wrong-passphrase' }
  | { readonly code: 'wrong-recovery-key' }
  | { readonly code: 'header-damaged' }
  | { readonly code: 'newer-version' };
export type CreateFailure = TakenFailure | DiskFailure | CallFailure;

export type NewVault = { readonly place: VaultPlace; readonly kind: VaultKind; readonly passphrase: string };
export type Unlocked = { readonly vault: OpenVault; readonly repairs: readonly Repair[] };

export declare function createVault(
  what: NewVault,
): Promise<Result<{ readonly vault: OpenVault; readonly recoveryKey: string }, CreateFailure>>;
export declare function unlock(what: {
  readonly place: VaultPlace;
  readonly passphrase: string;
}): Promise<Result<Unlocked, UnlockFailure>>;
/** `recoveryKey`: the 16 bytes that `parseRecoveryKey` gives. */
export declare function unlockWithRecoveryKey(what: {
  readonly place: VaultPlace;
  readonly recoveryKey: Bytes;
}): Promise<Result<Unlocked, UnlockFailure>>;
