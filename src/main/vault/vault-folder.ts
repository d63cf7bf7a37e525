import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { limits } from '../../shared/ipc/schemas';
import { backupCounter, isBlobName } from '../../shared/ipc/file-names';
import { namesIn, ownerOnly, replaceFile, syncFolder, writeNew } from '../files/durable-files';
import { systemCode } from '../files/disk-failure';
import type { VaultPaths } from './vault-paths';

const folderMode = 0o700;

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return 0;
    throw error;
  }
}

/** Whether anything of a vault stands there: even a journal, a backup or a document alone is worth more than a fresh start. */
export async function holdsVault({ header, headerCopy, journal, backups, blobs }: VaultPaths): Promise<boolean> {
  const sizes = await Promise.all([header, headerCopy, journal].map(sizeOf));
  if (sizes.some((size) => size > 0)) return true;
  const [kept, documents] = await Promise.all([namesIn(backups), namesIn(blobs)]);
  return kept.some((name) => backupCounter(name) !== null) || documents.some(isBlobName);
}

/** One copy of vault.json: null where it is absent, empty where the disk cannot give it, so that the other can serve. */
async function readCopy(path: string): Promise<string | null> {
  try {
    return (await stat(path)).size > limits.header ? '' : await readFile(path, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    if (systemCode(error) === 'EIO') return '';
    throw error;
  }
}

export const readHeader = (paths: VaultPaths): Promise<readonly (string | null)[]> =>
  Promise.all([readCopy(paths.header), readCopy(paths.headerCopy)]);

/** Replaces both copies one after the other, so that one is whole at any moment. */
export async function writeHeader(paths: VaultPaths, text: string): Promise<void> {
  const bytes = Buffer.from(text, 'utf8');
  await replaceFile(paths.header, bytes, ownerOnly);
  await replaceFile(paths.headerCopy, bytes, ownerOnly);
}

/** Makes the folder with an empty journal; vault.json comes last, so that a half-made vault does not count as one. */
export async function makeVault(paths: VaultPaths, header: string): Promise<void> {
  await mkdir(paths.blobs, { recursive: true, mode: folderMode });
  await rm(paths.journal, { force: true });
  await writeNew(paths.journal, new Uint8Array(), ownerOnly);
  await syncFolder(paths.folder);
  await syncFolder(dirname(paths.folder));
  await writeHeader(paths, header);
}

/** Removes a vault's folder; moved aside first, so that no half of it is ever taken for a vault. */
export async function removeVault({ folder }: VaultPaths): Promise<void> {
  const aside = `${folder}.removed`;
  await rm(aside, { recursive: true, force: true });
  try {
    await rename(folder, aside);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return;
    throw error;
  }
  await syncFolder(dirname(folder));
  await rm(aside, { recursive: true, force: true });
}
