import { constants } from 'node:fs';
import { type FileHandle, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemCode } from './disk-failure';

/** Only the person whose vault it is may read its files. */
export const ownerOnly = 0o600;

/** Makes the names in a folder durable. Windows keeps them by itself and cannot open a folder as a file. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes every byte at a position, however many calls the system takes for it. */
export async function writeAt(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.byteLength;) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.byteLength - done, position + done);
    done += bytesWritten;
  }
}

/** Writes a new file and waits until the disk has it; an error leaves no file of that name behind. */
export async function writeNew(path: string, bytes: Uint8Array, mode?: number): Promise<void> {
  const handle = await open(path, 'wx', mode);
  try {
    await writeAt(handle, bytes, 0);
    await handle.sync();
  } catch (error) {
    await handle.close();
    await rm(path, { force: true });
    throw error;
  }
  await handle.close();
}

/** Puts a whole file in place at once: whoever looks sees the old bytes or the new ones, never a part. */
export async function replaceFile(path: string, bytes: Uint8Array, mode?: number): Promise<void> {
  const partial = `${path}.partial`;
  await rm(partial, { force: true });
  await writeNew(partial, bytes, mode);
  try {
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** The names in a folder; none where it is absent. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
}
