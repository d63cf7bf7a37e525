import { Dexie } from 'dexie';
import { judgeHeaderCopies } from '../../../shared/domain/vault/vault-header';
import type { CallFailure, DiskFailure } from '../../../shared/ipc/contract';
import { ok, type Result } from '../../../shared/kernel/result';
import { desktop } from '../platform/desktop';
import { databaseName } from './database';

/** Removes the practice vault, files and database, so that it can be made anew. */
export async function removePractice(): Promise<Result<null, DiskFailure | CallFailure>> {
  const copies = await desktop.readVaultHeader('practice');
  const judged = copies.ok ? judgeHeaderCopies(copies.value) : copies;
  const removed = await desktop.removePracticeVault();
  if (!removed.ok) return removed;
  if (judged.ok) await Promise.all(judged.value.headers.map(({ id }) => Dexie.delete(databaseName(id))));
  return ok(null);
}
