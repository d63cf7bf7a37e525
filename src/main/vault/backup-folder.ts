import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { backupsToPrune } from '../../shared/domain/vault/backup-retention';
import type { BackupFile } from '../../shared/ipc/contract';
import { backupCounter, backupNameSchema } from '../../shared/ipc/file-names';
import { date } from '../../shared/kernel/local-date';
import { isShredded } from '../files/shred';
import { namesIn, ownerOnly, replaceFile, syncFolder } from '../files/durable-files';
import { readFront } from './backup-front';
import type { Expired } from './second-place-expiry';
import { readSettings, writeSettings } from './settings-file';

/** The rolling backups of one vault: a file each, and a note of which were opened as they lie on the disk. */
export type BackupFolder = {
  /** Newest first. */
  readonly list: () => Promise<readonly BackupFile[]>;
  readonly write: (counter: number, bytes: Uint8Array) => Promise<string>;
  /** The bytes in which a backup says in clear what it is. */
  readonly front: (name: string) => Promise<Uint8Array>;
  readonly read: (name: string) => Promise<Uint8Array>;
  /** Notes it as verified and prunes. Answers the names that are gone. */
  readonly verified: (name: string) => Promise<readonly string[]>;
  /** Removes one that nobody counts on yet; answers whether it did. */
  readonly discard: (name: string) => Promise<boolean>;
  /** Writes over every other backup and removes it; null, and nothing done, unless one that is kept is verified. */
  readonly removeOthers: (keep: readonly string[]) => Promise<Expired | null>;
};

const folderMode = 0o700;
const NOTE = 'verified.json';
const noteSchema = z.object({ verified: z.array(backupNameSchema) });

const isBackupOrPart = (name: string): boolean => backupCounter(name.replace(/\.partial$/, '')) !== null;

async function removeOthersIn(folder: string, keep: readonly string[]): Promise<Expired> {
  const removed: string[] = [];
  const left: string[] = [];
  for (const name of (await namesIn(folder)).filter(isBackupOrPart)) {
    if (!keep.includes(name)) ((await isShredded(join(folder, name))) ? removed : left).push(name);
  }
  await syncFolder(folder);
  return { removed, left };
}

const dayOf = (madeAt: number) => date(new Date(madeAt).toISOString().slice(0, 10));

export function backupFolder(folder: string): BackupFolder {
  const note = join(folder, NOTE);
  const verifiedNames = async (): Promise<readonly string[]> => (await readSettings(note, noteSchema))?.verified ?? [];

  const list = async (): Promise<readonly BackupFile[]> => {
    const verified = new Set(await verifiedNames());
    const names = (await namesIn(folder)).flatMap((name) => {
      const counter = backupCounter(name);
      return counter === null ? [] : [{ name, counter }];
    });
    const files = await Promise.all(
      names.map(async ({ name, counter }) => {
        const { size, mtimeMs } = await stat(join(folder, name));
        return { name, counter, madeAt: Math.round(mtimeMs), size, verified: verified.has(name) };
      }),
    );
    return files.sort((a, b) => (a.counter === b.counter ? b.madeAt - a.madeAt : b.counter - a.counter));
  };

  const prune = async (): Promise<readonly string[]> => {
    const verified = (await list()).filter((file) => file.verified);
    const gone = backupsToPrune(verified.map(({ name, counter, madeAt }) => ({ name, counter, day: dayOf(madeAt) })));
    for (const name of gone) await rm(join(folder, name), { force: true });
    if (gone.length > 0) await syncFolder(folder);
    return gone;
  };

  return {
    list,
    removeOthers: async (keep) => {
      const isKept = (await list()).some(({ name, verified }) => verified && keep.includes(name));
      return isKept ? removeOthersIn(folder, keep) : null;
    },
    write: async (counter, bytes) => {
      await mkdir(folder, { recursive: true, mode: folderMode });
      for (const name of await namesIn(folder)) {
        if (name.endsWith('.partial')) await rm(join(folder, name), { force: true });
      }
      const name = `${counter}-${randomBytes(16).toString('hex')}.chairside`;
      await replaceFile(join(folder, name), bytes, ownerOnly);
      return name;
    },
    front: (name) => readFront(join(folder, name)),
    read: (name) => readFile(join(folder, name)),
    verified: async (name) => {
      const there = new Set(await namesIn(folder));
      const names = new Set([...(await verifiedNames()), name].filter((each) => there.has(each)));
      await writeSettings(note, { verified: [...names] });
      return prune();
    },
    discard: async (name) => {
      if ((await verifiedNames()).includes(name)) return false;
      await rm(join(folder, name), { force: true });
      return true;
    },
  };
}
