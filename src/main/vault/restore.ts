import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { decodeBackup } from '../../shared/domain/vault/backup-file';
import type { BlobFact } from '../../shared/domain/vault/backup-head';
import { err, ok, type Result } from '../../shared/kernel/result';
import { ownerOnly, replaceFile } from '../files/durable-files';
import { systemCode } from '../files/disk-failure';
import { backupFolder } from './backup-folder';
import { aComingVault, comeIn } from './set-aside';
import { holdsVault, makeVault } from './vault-folder';
import { documentsBeside, type VaultPaths } from './vault-paths';

/** Where the documents that a backup names may stand: beside it, or in the vault whose backup it is. */
const documentFolders = (chosen: string): readonly string[] => [
  documentsBeside(dirname(chosen)),
  join(dirname(dirname(chosen)), 'blobs'),
];

/** What work gives in the first folder where it gives anything; null where the disk has nothing of it. */
async function firstIn<T>(folders: readonly string[], work: (folder: string) => Promise<T | null>): Promise<T | null> {
  for (const folder of folders) {
    try {
      const found = await work(folder);
      if (found !== null) return found;
    } catch (error) {
      if (systemCode(error) === undefined) throw error;
    }
  }
  return null;
}

/** How many of the documents that a backup names stand beside it, by their size. */
export async function documentsThere(chosen: string, blobs: readonly BlobFact[]): Promise<number> {
  let there = 0;
  for (const { name, size } of blobs) {
    const found = await firstIn(documentFolders(chosen), async (folder) =>
      (await stat(join(folder, name))).size === size ? true : null,
    );
    if (found === true) there += 1;
  }
  return there;
}

const findDocument = (chosen: string, { name, sha256 }: BlobFact): Promise<Uint8Array | null> =>
  firstIn(documentFolders(chosen), async (folder) => {
    const bytes = await readFile(join(folder, name));
    return createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes : null;
  });

/**
 * Puts a backup and what documents stand beside it in a folder of its own, vault.json last, which then takes the vault's
 * place; what stands there is set aside where that was asked for, else nothing is done. Unlocking rebuilds the rest from
 * the backup. What is no backup is refused.
 */
export async function placeRestored(
  paths: VaultPaths,
  chosen: string,
  maySetAside: boolean,
): Promise<Result<null, { readonly code: 'stale' } | { readonly code: 'exists' }>> {
  if (!maySetAside && (await holdsVault(paths))) return err({ code: 'exists' });
  const bytes = new Uint8Array(await readFile(chosen));
  const backup = decodeBackup(bytes);
  if (!backup.ok) return err({ code: 'stale' });
  const { vault, counter, blobs } = backup.value.head;
  const coming = await aComingVault(paths);
  for (const blob of blobs) {
    const found = await findDocument(chosen, blob);
    if (found !== null) await replaceFile(join(coming.blobs, blob.name), found, ownerOnly);
  }
  await backupFolder(coming.backups).write(counter, bytes);
  await makeVault(coming, JSON.stringify(vault));
  await comeIn(paths, new Date());
  return ok(null);
}
