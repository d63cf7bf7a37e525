import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder } from './launch';

/** A disk of its own with little on it. */
export type SmallDisk = {
  readonly folder: string;
  /** Fills it, or empties it, until so many bytes are left. */
  readonly leave: (bytes: number) => void;
  /** Fills it to the last byte. */
  readonly fill: () => void;
  /** Empties it of what filled it. */
  readonly makeRoom: () => void;
  readonly unmount: () => void;
};

const PIECES = [1 << 20, 1 << 12, 1] as const;

function left(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

const isFull = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOSPC';

function fill(folder: string, filler: string, bytes: number): void {
  if (left(folder) < bytes) rmSync(filler, { force: true });
  const handle = openSync(filler, 'a');
  try {
    for (const size of PIECES) {
      const piece = Buffer.alloc(size, 1);
      while (left(folder) - size >= bytes) writeSync(handle, piece);
    }
  } catch (error) {
    if (!isFull(error)) throw error;
  } finally {
    closeSync(handle);
  }
}

/** Mounts a disk of so many megabytes; a sentence where this machine does not let anybody. */
export function smallDisk(megabytes: number): SmallDisk | { readonly why: string } {
  const folder = freshFolder('small-disk');
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${String(megabytes)}m`, 'tmpfs', folder], { stdio: 'pipe' });
  } catch {
    return { why: 'mounting a small disk was refused here' };
  }
  const filler = join(folder, 'filler');
  return {
    folder,
    leave: (bytes) => fill(folder, filler, bytes),
    fill: () => fill(folder, filler, 0),
    makeRoom: () => rmSync(filler, { force: true }),
    unmount: () => {
      execFileSync('umount', ['--lazy', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
