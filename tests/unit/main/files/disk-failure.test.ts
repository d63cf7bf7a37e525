import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { onDisk } from '../../../../src/main/files/disk-failure';
import { temporaryFolder } from '../../../support/temporary-folder';

const refusedWith = (code: string) =>
  onDisk(() => Promise.reject(Object.assign(new Error('refused'), { code, syscall: 'write' })));

describe('what a disk refuses', () => {
  it('is a failure that can be put into words', async () => {
    const gone = join(temporaryFolder(), 'nothing-here');
    expect(await onDisk(() => readFile(gone))).toEqual({ ok: false, error: { code: 'missing' } });
    expect(await refusedWith('ENOSPC')).toEqual({ ok: false, error: { code: 'disk-full' } });
    expect(await refusedWith('EACCES')).toEqual({ ok: false, error: { code: 'no-permission' } });
    expect(await refusedWith('EIO')).toEqual({ ok: false, error: { code: 'disk-error' } });
  });

  it('is not where a fault of ours hides', async () => {
    await expect(onDisk(() => Promise.reject(new TypeError('a bug')))).rejects.toThrow('a bug');
  });
});
