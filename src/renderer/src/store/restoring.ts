import type { Bytes } from '../../../shared/domain/vault/bytes';
import type { CallFailure, DiskFailure, SetAside, StaleFailure } from '../../../shared/ipc/contract';
import type { Result } from '../../../shared/kernel/result';
import { desktop } from '../platform/desktop';
import type { ChooseFailure, ChosenBackup, RestoreFailure } from '../vault/backups/restore';

export type { ChosenBackup, SetAside };

/** The vault's code is no part of the start. */
const door = () => import('../vault/backups/restore');

export const chooseBackup = async (): Promise<Result<ChosenBackup, ChooseFailure>> => (await door()).chooseBackup();

/** `maySetAside`: whether a caseload that stands here makes way for the one in the backup. */
export const restoreWithPassphrase = async (
  chosen: ChosenBackup,
  passphrase: string,
  maySetAside: boolean,
): Promise<Result<null, RestoreFailure>> =>
  (await door()).restoreBackup(chosen, { kind: 'passphrase', passphrase }, maySetAside);

export const restoreWithRecoveryKey = async (
  chosen: ChosenBackup,
  secret: Bytes,
  maySetAside: boolean,
): Promise<Result<null, RestoreFailure>> =>
  (await door()).restoreBackup(chosen, { kind: 'recovery-key', secret }, maySetAside);

/** The caseloads that were set aside, the last one first. */
export const caseloadsSetAside = desktop.vaultsSetAside;

export const bringBackCaseload = async (
  name: string,
): Promise<Result<null, StaleFailure | DiskFailure | CallFailure>> => (await door()).bringBack(name);
