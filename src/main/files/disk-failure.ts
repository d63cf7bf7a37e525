import type { DiskFailure } from '../../shared/ipc/contract';
import { err, ok, type Result } from '../../shared/kernel/result';

const codes: ReadonlyMap<string, DiskFailure['code']> = new Map([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['EROFS', 'no-permission'],
  ['EBUSY', 'no-permission'],
  ['ENOENT', 'missing'],
  ['ENOTDIR', 'missing'],
]);

/** The system's code of an error that a file call gave (`ENOENT`); undefined for any other error. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Runs work on files; what the disk refuses becomes a failure, and a bug is thrown on. */
export async function onDisk<T>(work: () => Promise<T>): Promise<Result<T, DiskFailure>> {
  try {
    return ok(await work());
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    return err({ code: codes.get(code) ?? 'disk-error' });
  }
}
