import type { Bytes } from '../../../shared/domain/vault/bytes';
import type { Result } from '../../../shared/kernel/result';
import type { ChooseFailure, ChosenBackup, RestoreFailure } from '../vault/backups/restore';

export type { ChosenBackup };

/** The vault's code is no part of the start. */
const door = () => import('../vault/backups/restore');

export const chooseBackup = async (): Promise<Result<ChosenBackup, ChooseFailure>> => (await door()).chooseBackup();

export const restoreWithPassphrase = async (
  chosen: ChosenBackup,
  passphrase: string,
): Promise<Result<null, RestoreFailure>> => (await door()).restoreBackup(chosen, { kind: 'passphrase', passphrase });

export const restoreWithRecoveryKey = async (
  chosen: ChosenBackup,
  secret: Bytes,
): Promise<Result<null, RestoreFailure>> => (await door()).restoreBackup(chosen, { kind: 'recovery-key', secret });
