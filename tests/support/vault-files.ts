import {
  closeSync,
  ftruncateSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** Where the app keeps a vault below its user data. */
export const vaultFile = (userData: string, name: 'vault.json' | 'vault.copy.json' | 'journal.log'): string =>
  join(userData, 'vault', name);

/** Flips every bit of one byte; a negative place counts from the end. */
export function flipByte(file: string, place: number): void {
  const bytes = readFileSync(file);
  const at = place < 0 ? bytes.length + place : place;
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  writeFileSync(file, bytes);
}

export function appendBytes(file: string, bytes: Uint8Array): void {
  const handle = openSync(file, 'a');
  writeSync(handle, bytes);
  closeSync(handle);
}

export function cutTo(file: string, size: number): void {
  const handle = openSync(file, 'r+');
  ftruncateSync(handle, size);
  closeSync(handle);
}

export const sizeOf = (file: string): number => statSync(file).size;

/** Chromium's files of the vault's database, those with a given ending. */
export function databaseFiles(userData: string, ending: string): readonly string[] {
  const folder = join(userData, 'IndexedDB');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}
