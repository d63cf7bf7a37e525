import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { changeRows } from '../../support/harness/vault-page';
import type { Chance } from '../../support/seeded';
import { cutTo, databaseFiles, sizeOf, vaultFile } from '../../support/vault-files';
import { backupsOf, type Rows } from './a-caseload';

/** Damage to the files of a caseload, and what the app says once it is unlocked. */
export type FileHarm = {
  /** Before the app starts. */
  readonly files?: (userData: string, chance: Chance) => void;
  /** Once the gate shows, past the app, in its database. */
  readonly rows?: (page: Page, chance: Chance, earlier: Rows) => Promise<void>;
  readonly says: RegExp;
  /** Where it may fall on bytes that nobody reads any more, and then nothing need be said. */
  readonly mayMiss?: true;
};

/** 16 bytes in a row, as a bad sector or a cosmic ray leaves them. */
function flipSixteen(file: string, chance: Chance): void {
  const bytes = readFileSync(file);
  const from = chance.int(Math.max(1, bytes.length - 16));
  for (let at = from; at < Math.min(bytes.length, from + 16); at += 1) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  writeFileSync(file, bytes);
}

/** Chromium's own files of the vault's database. */
const ofDatabase = (userData: string, ending: string, chance: Chance): string => {
  const files = databaseFiles(userData, ending);
  return chance.pick(files);
};

const newestBackup = (userData: string): string => {
  const names = readdirSync(backupsOf(userData)).filter((name) => name.endsWith('.chairside'));
  const [newest = ''] = names.sort((a, b) => Number.parseInt(b) - Number.parseInt(a));
  return join(backupsOf(userData), newest);
};

const noDatabase = (userData: string): void => rmSync(join(userData, 'IndexedDB'), { recursive: true });

const madeAgain = /The working copy of the caseload was made again/u;
const savesWritten = /The file of saves was damaged and was written again/u;
const locksWritten = /One of the 2 copies of the locks was damaged and was written again/u;

export const fileHarms: Readonly<Record<string, FileHarm>> = {
  '.log flipped': {
    files: (userData, chance) => flipSixteen(ofDatabase(userData, '.log', chance), chance),
    says: madeAgain,
    mayMiss: true,
  },
  'MANIFEST truncated': {
    files: (userData, chance) => {
      const [file = ''] = databaseFiles(userData, '').filter((name) => /MANIFEST-\d+$/u.test(name));
      cutTo(file, chance.int(sizeOf(file)));
    },
    says: madeAgain,
    mayMiss: true,
  },
  '.ldb flipped': {
    files: (userData, chance) => flipSixteen(ofDatabase(userData, '.ldb', chance), chance),
    says: madeAgain,
    mayMiss: true,
  },
  'CURRENT missing': {
    files: (userData) => {
      for (const file of databaseFiles(userData, 'CURRENT')) rmSync(file);
    },
    says: madeAgain,
    mayMiss: true,
  },
  'IndexedDB folder deleted': { files: noDatabase, says: madeAgain },
  'vault.json truncated': {
    files: (userData, chance) => {
      const file = vaultFile(userData, chance.pick(['vault.json', 'vault.copy.json']));
      cutTo(file, chance.int(sizeOf(file)));
    },
    says: locksWritten,
  },
  'main’s file truncated in its last 4 KiB': {
    files: (userData, chance) => {
      const file = vaultFile(userData, 'journal.log');
      cutTo(file, Math.max(0, sizeOf(file) - 1 - chance.int(4_096)));
    },
    says: savesWritten,
  },
  'the newest backup flipped, the database gone': {
    files: (userData, chance) => {
      flipSixteen(newestBackup(userData), chance);
      noDatabase(userData);
    },
    says: /is damaged and was not used/u,
  },
  'two rows swapped': {
    rows: (page, chance) =>
      changeRows(page, 'seg', (rows) => {
        const one = chance.int(rows.length);
        const other = (one + 1 + chance.int(rows.length - 1)) % rows.length;
        return rows.map((row, at) =>
          at === one || at === other ? { ...rows[at === one ? other : one], id: row['id'] } : row,
        );
      }),
    says: madeAgain,
  },
  'one row rolled back': {
    rows: (page, chance, earlier) =>
      changeRows(page, 'seg', (rows) => {
        const places = rows.flatMap(({ id, v }, place) =>
          earlier.some((was) => was['id'] === id && was['v'] !== v) ? [place] : [],
        );
        const back = chance.pick(places);
        return rows.map((row, place) => (place === back ? (earlier.find(({ id }) => id === row['id']) ?? row) : row));
      }),
    says: madeAgain,
  },
  'one row flipped': {
    rows: (page, chance) =>
      changeRows(page, chance.pick(['seg', 'meta']), (rows) => {
        const which = chance.int(rows.length);
        return rows.map((row, at) => {
          if (at !== which) return row;
          const sealed = [...(row['sealed'] as readonly number[])];
          const place = chance.int(sealed.length);
          sealed[place] = (sealed[place] ?? 0) ^ (1 + chance.int(255));
          return { ...row, sealed };
        });
      }),
    says: madeAgain,
  },
};
