import { createHash } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { SecondPlace } from '../../shared/ipc/contract';
import { namesIn, ownerOnly, replaceFile } from '../files/durable-files';
import { readSettings, writeSettings } from './settings-file';
import type { VaultPaths } from './vault-paths';

/** Another folder, on a network share or another disk, that gets each verified backup and each document once. */
export interface SecondPlaceCopies {
  place(): Promise<SecondPlace>;
  choose(folder: string): Promise<void>;
  forget(): Promise<void>;
  /** Copies one backup and the documents that are not there yet, and removes what was pruned here. */
  follow(name: string, pruned: readonly string[]): Promise<void>;
}

const settingsSchema = z.object({ folder: z.string().min(1), failed: z.boolean() });

/** Where the documents of a backup stand beside it. */
export const documentsBeside = (folder: string): string => join(folder, 'documents');

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function copyFile(from: string, to: string): Promise<void> {
  const bytes = await readFile(from);
  await replaceFile(to, bytes, ownerOnly);
  if (digest(await readFile(to)) !== digest(bytes)) throw new Error('What was copied does not read back');
}

async function copyDocuments(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const there = new Set(await namesIn(to));
  for (const name of await namesIn(from)) {
    if (!there.has(name)) await copyFile(join(from, name), join(to, name));
  }
}

export function secondPlace(settings: string, { backups, blobs }: VaultPaths): SecondPlaceCopies {
  const read = () => readSettings(settings, settingsSchema);
  return {
    place: async () => {
      const kept = await read();
      return kept === null ? null : { label: kept.folder, failed: kept.failed };
    },
    choose: (folder) => writeSettings(settings, { folder, failed: false }),
    forget: () => rm(settings, { force: true }),
    follow: async (name, pruned) => {
      const kept = await read();
      if (kept === null) return;
      const { folder } = kept;
      let failed = false;
      try {
        await copyDocuments(blobs, documentsBeside(folder));
        await copyFile(join(backups, name), join(folder, name));
        for (const gone of pruned) await rm(join(folder, gone), { force: true });
      } catch {
        // A share that is away is no reason to fail the backup that stands here; the page says so in words.
        failed = true;
      }
      if (failed !== kept.failed) await writeSettings(settings, { folder, failed });
    },
  };
}
