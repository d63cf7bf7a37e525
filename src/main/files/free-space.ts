// eslint-disable-next-line n/no-unsupported-features/node-builtins -- it is there in 18.15 and only marked as experimental
import { statfs } from 'node:fs/promises';

/** Bytes that a person without rights of their own may still fill on the disk of a folder. */
export async function freeSpace(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
