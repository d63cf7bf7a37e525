import { readFile, stat } from 'node:fs/promises';
import type { Cancelled, DiskFailure, TooLargeFailure } from '../../shared/ipc/contract';
import { err, ok, type Result } from '../../shared/kernel/result';
import { onDisk } from './disk-failure';

/** The text of a file that a person chose; `undefined`: they thought better of it. Refuses one of more bytes than `most`. */
export async function readChosenText(
  path: string | undefined,
  most: number,
): Promise<Result<string, Cancelled | TooLargeFailure | DiskFailure>> {
  if (path === undefined) return err({ code: 'cancelled' });
  const read = await onDisk(async () => ((await stat(path)).size > most ? null : await readFile(path, 'utf8')));
  if (!read.ok) return read;
  return read.value === null ? err({ code: 'too-large' }) : ok(read.value);
}
