import { rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ownerOnly, replaceFile, syncFolder } from '../files/durable-files';
import { systemCode } from '../files/disk-failure';
import { shred } from '../files/shred';
import type { VaultPaths } from './vault-paths';

async function setAside(path: string, aside: string): Promise<void> {
  try {
    await rename(path, aside);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
}

/**
 * Replaces both copies of vault.json, one after the other, and writes over the bytes that stood there. While one copy is
 * set aside the other is whole. What a kill left aside is written over the next time.
 */
export async function overwriteHeader(paths: VaultPaths, text: string): Promise<void> {
  const bytes = Buffer.from(text, 'utf8');
  for (const path of [paths.header, paths.headerCopy]) {
    const aside = `${path}.old`;
    await shred(aside);
    await setAside(path, aside);
    await replaceFile(path, bytes, ownerOnly);
    await shred(aside);
    await syncFolder(dirname(path));
  }
}
