import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok, type Result } from '../../shared/kernel/result';
import type { TakenFailure } from '../../shared/ipc/contract';
import { ownerOnly, syncFolder, writeNew } from '../files/durable-files';
import { systemCode } from '../files/disk-failure';

/** Writes a sealed blob under a name that stands nowhere yet. */
export async function writeBlob(folder: string, name: string, bytes: Uint8Array): Promise<Result<null, TakenFailure>> {
  try {
    await writeNew(join(folder, name), bytes, ownerOnly);
    await syncFolder(folder);
    return ok(null);
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return err({ code: 'exists' });
    throw error;
  }
}

export const readBlob = (folder: string, name: string): Promise<Uint8Array> => readFile(join(folder, name));
