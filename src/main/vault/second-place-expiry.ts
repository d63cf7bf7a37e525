import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { decodeFront } from '../../shared/domain/vault/backup-head';
import { backupCounter } from '../../shared/ipc/file-names';
import { isShredded } from '../files/shred';
import { readFront } from './backup-front';
import { documentsBeside } from './vault-paths';

/** What has to go from a place of copies: every backup of the vault up to some that stay, and some documents. */
export const expirySchema = z.object({ vault: z.string(), keep: z.array(z.string()), documents: z.array(z.string()) });
export type Expiry = z.infer<typeof expirySchema>;

export type Expired = { readonly removed: readonly string[]; readonly left: readonly string[] };

/** Whose backup it is stands in clear at its front. Another laptop may keep its backups in the same folder. */
async function isOf(vault: string, path: string): Promise<boolean> {
  const head = decodeFront(await readFront(path));
  return head.ok && head.value.vault.id === vault;
}

/** The last entry that the backups to keep hold: what is newer was made after them. */
const upTo = (keep: readonly string[]): number => Math.max(...keep.map((name) => backupCounter(name) ?? 0));

/** Throws where the folder cannot be reached. */
export async function expireIn(folder: string, { vault, keep, documents }: Expiry): Promise<Expired> {
  const removed: string[] = [];
  const left: string[] = [];
  for (const name of await readdir(folder)) {
    const counter = backupCounter(name);
    const mayGo = counter !== null && counter <= upTo(keep) && !keep.includes(name);
    if (!mayGo || !(await isOf(vault, join(folder, name)))) continue;
    ((await isShredded(join(folder, name))) ? removed : left).push(name);
  }
  for (const name of documents) if (!(await isShredded(join(documentsBeside(folder), name)))) left.push(name);
  return { removed, left };
}
