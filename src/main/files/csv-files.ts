import { type FileHandle, open, readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { ChosenFile, TooLargeFailure } from '../../shared/ipc/contract';
import { limits } from '../../shared/ipc/schemas';
import { err, ok, type Result } from '../../shared/kernel/result';
import { wipe } from './wipe';

const isCsv = (path: string): boolean => extname(path).toLowerCase() === '.csv';

/** The CSV files that stand in a folder itself, by name. */
export async function csvFilesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && isCsv(entry.name))
    .map((entry) => join(folder, entry.name))
    .sort();
}

async function readUpTo(handle: FileHandle, most: number): Promise<Uint8Array | undefined> {
  const { size } = await handle.stat();
  if (size > most) return undefined;
  const bytes = new Uint8Array(size);
  for (let done = 0; done < size;) {
    const { bytesRead } = await handle.read(bytes, done, size - done, done);
    if (bytesRead === 0) return bytes.subarray(0, done);
    done += bytesRead;
  }
  return bytes;
}

async function readFileUpTo(path: string, most: number): Promise<Uint8Array | undefined> {
  const handle = await open(path, 'r');
  try {
    return await readUpTo(handle, most);
  } finally {
    await handle.close();
  }
}

/** Reads the CSV files among the paths, whole. */
export async function readCsvFiles(paths: readonly string[]): Promise<Result<readonly ChosenFile[], TooLargeFailure>> {
  const files: ChosenFile[] = [];
  let room: number = limits.chosenFiles;
  for (const path of paths.filter(isCsv)) {
    const bytes = await readFileUpTo(path, Math.min(room, limits.chosenFile));
    if (bytes === undefined) {
      wipe(...files.map((file) => file.bytes));
      return err({ code: 'too-large' });
    }
    room -= bytes.byteLength;
    files.push({ name: basename(path), bytes });
  }
  return ok(files);
}
