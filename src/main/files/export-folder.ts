import { createHash } from 'node:crypto';
import { access, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { DiskFailure, FileToWrite, TakenFailure } from '../../shared/ipc/contract';
import { isFileName, isRelativePath } from '../../shared/ipc/file-names';
import { err, ok, type Result } from '../../shared/kernel/result';
import { systemCode } from './disk-failure';
import { syncFolder, writeNew } from './durable-files';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function stands(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** The place of a file below a folder; throws on a path that leads out of it, which the schema has refused already. */
export function placeBelow(folder: string, path: string): string {
  const place = resolve(folder, path);
  if (!isRelativePath(path) || !place.startsWith(resolve(folder) + sep))
    throw new Error('A path leads out of its folder');
  return place;
}

async function writeFiles(folder: string, files: readonly FileToWrite[]): Promise<void> {
  const folders = new Set<string>([folder]);
  for (const { path, bytes } of files) {
    const place = placeBelow(folder, path);
    for (let parent = dirname(place); !folders.has(parent); parent = dirname(parent)) folders.add(parent);
    await mkdir(dirname(place), { recursive: true });
    await writeNew(place, bytes);
  }
  for (const written of folders) await syncFolder(written);
}

/** Whether the disk gives back what was written. */
async function readsBack(folder: string, files: readonly FileToWrite[]): Promise<boolean> {
  for (const { path, bytes } of files) {
    const read = await readFile(placeBelow(folder, path));
    const same = sha256(read) === sha256(bytes);
    read.fill(0);
    if (!same) return false;
  }
  return true;
}

/** Writes a folder of files as `NAME.partial`, reads it back, then gives it its name: a folder of that name is whole. */
export async function writeExportFolder(
  parent: string,
  name: string,
  files: readonly FileToWrite[],
): Promise<Result<null, TakenFailure | DiskFailure>> {
  if (!isFileName(name)) throw new Error('A folder name leads elsewhere');
  const place = join(parent, name);
  const partial = `${place}.partial`;
  if (await stands(place)) return err({ code: 'exists' });
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial);
  try {
    await writeFiles(partial, files);
    if (await readsBack(partial, files)) {
      await rename(partial, place);
      await syncFolder(parent);
      return ok(null);
    }
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
  await rm(partial, { recursive: true, force: true });
  return err({ code: 'disk-error' });
}
