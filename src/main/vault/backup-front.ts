import { open } from 'node:fs/promises';
import { frontLength } from '../../shared/domain/vault/backup-head';

const FRONT_START = 8;

/** The bytes in which a backup says in clear what it is, without reading the rest of the file. */
export async function readFront(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const handle = await open(path, 'r');
  try {
    const start = new Uint8Array(FRONT_START);
    await handle.read(start, 0, FRONT_START, 0);
    const front = new Uint8Array(frontLength(start));
    const { bytesRead } = await handle.read(front, 0, front.byteLength, 0);
    return front.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
