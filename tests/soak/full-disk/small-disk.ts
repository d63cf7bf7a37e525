import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder } from '../../support/launch';

/** A disk of a few megabytes of its own, that can be filled to the last byte. */
export type SmallDisk = {
  readonly folder: string;
  readonly fill: () => void;
  /** Makes so many bytes of room on a full disk. */
  readonly makeRoom: () => void;
  readonly unmount: () => void;
};

const BLOCKS = [1 << 20, 1 << 12, 1] as const;

function writeUntilFull(file: string): void {
  const handle = openSync(file, 'a');
  for (const size of BLOCKS) {
    const block = Buffer.alloc(size, 1);
    try {
      while (writeSync(handle, block) === size);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    }
  }
  closeSync(handle);
}

/** Mounts a disk of so many megabytes; a sentence where this machine does not let anybody. */
export function smallDisk(megabytes: number): SmallDisk | { readonly why: string } {
  const folder = freshFolder('small-disk');
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'pipe' });
  } catch {
    return { why: 'mounting a small disk was refused here' };
  }
  const filler = join(folder, 'filler');
  return {
    folder,
    fill: () => writeUntilFull(filler),
    makeRoom: () => rmSync(filler, { force: true }),
    unmount: () => {
      execFileSync('umount', ['--lazy', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
