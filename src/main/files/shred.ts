import { open, rm, stat } from 'node:fs/promises';
import { writeAt } from './durable-files';
import { systemCode } from './disk-failure';

const AT_ONCE = 1024 * 1024;

async function zeroes(path: string): Promise<void> {
  const { size } = await stat(path);
  const handle = await open(path, 'r+');
  try {
    for (let from = 0; from < size; from += AT_ONCE)
      await writeAt(handle, new Uint8Array(Math.min(AT_ONCE, size - from)), from);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Whether a file could be shredded; where it could not, the caller says which is left. */
export async function isShredded(path: string): Promise<boolean> {
  try {
    await shred(path);
    return true;
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return false;
  }
}

/**
 * Writes zeroes over a file, then removes it; nothing where there is none. A disk that spreads its writes, as an SSD does,
 * may keep the old bytes elsewhere: they are ciphertext.
 */
export async function shred(path: string): Promise<void> {
  try {
    await zeroes(path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return;
    throw error;
  }
  await rm(path, { force: true });
}
