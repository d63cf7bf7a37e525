import { stat } from 'node:fs/promises';
import { ROOM_FOR_SAVES } from '../../shared/domain/vault/disk-room';
import type { DiskFailure } from '../../shared/ipc/contract';
import { err, type Result } from '../../shared/kernel/result';
import { onDisk, systemCode } from './disk-failure';
import { freeSpace } from './free-space';

/** Runs work that writes so many bytes to a folder, where its disk has room for them. */
export type WhereRoom = <T>(folder: string, bytes: number, work: () => Promise<T>) => Promise<Result<T, DiskFailure>>;

async function sameDisk(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([stat(one), stat(other)]);
  return a.dev === b.dev;
}

/** What speaks against writing so many bytes; a disk that does not say how much it has is tried. */
async function against(own: string, folder: string, bytes: number): Promise<DiskFailure | null> {
  try {
    const left = (await freeSpace(folder)) - bytes;
    if (left < 0) return { code: 'disk-full' };
    return left < ROOM_FOR_SAVES && (await sameDisk(own, folder)) ? { code: 'disk-low' } : null;
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return null;
  }
}

/** On the disk where the caseload stands, what is large leaves room for the saves that follow it. */
export function whereRoom(own: string): WhereRoom {
  return async (folder, bytes, work) => {
    const failure = await against(own, folder, bytes);
    return failure === null ? onDisk(work) : err(failure);
  };
}
