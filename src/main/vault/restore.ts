import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { decodeBackup } from '../../shared/domain/vault/backup-file';
import type { BlobFact } from '../../shared/domain/vault/backup-head';
import { err, ok, type Result } from '../../shared/kernel/result';
import { ownerOnly, replaceFile } from '../files/durable-files';
import { systemCode } from '../files/disk-failure';
import { backupFolder } from './backup-folder';
import { documentsBeside } from './second-place';
import { makeVault } from './vault-folder';
import type { VaultPaths } from './vault-paths';

/** The document as it stands in the first folder that has it whole; null where none does. */
async function findDocument(folders: readonly string[], { name, sha256 }: BlobFact): Promise<Uint8Array | null> {
  for (const folder of folders) {
    try {
      const bytes = await readFile(join(folder, name));
      if (createHash('sha256').update(bytes).digest('hex') === sha256) return bytes;
    } catch (error) {
      if (systemCode(error) === undefined) throw error;
    }
  }
  return null;
}

/**
 * Puts a backup and what documents stand beside it in an empty vault folder; vault.json comes last. Unlocking then
 * rebuilds the rest from the backup. What is no backup is refused.
 */
export async function placeRestored(
  paths: VaultPaths,
  chosen: string,
): Promise<Result<null, { readonly code: 'stale' }>> {
  const bytes = new Uint8Array(await readFile(chosen));
  const backup = decodeBackup(bytes);
  if (!backup.ok) return err({ code: 'stale' });
  const { vault, counter, blobs } = backup.value.head;
  await mkdir(paths.blobs, { recursive: true, mode: 0o700 });
  const beside = dirname(chosen);
  for (const blob of blobs) {
    const found = await findDocument([documentsBeside(beside), join(dirname(beside), 'blobs')], blob);
    if (found !== null) await replaceFile(join(paths.blobs, blob.name), found, ownerOnly);
  }
  await backupFolder(paths.backups).write(counter, bytes);
  await makeVault(paths, JSON.stringify(vault));
  return ok(null);
}
