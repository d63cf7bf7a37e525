import { describe, expect, it } from 'vitest';
import { readBlob, writeBlob } from '../../../../src/main/vault/blob-files';
import { temporaryFolder } from '../../../support/temporary-folder';

describe('a blob', () => {
  it('is written once and read back whole', async () => {
    const folder = temporaryFolder();
    const bytes = crypto.getRandomValues(new Uint8Array(60_000));
    expect(await writeBlob(folder, 'ab'.repeat(16), bytes)).toEqual({ ok: true, value: null });
    expect(Buffer.compare(await readBlob(folder, 'ab'.repeat(16)), bytes)).toBe(0);
  });

  it('is never written over', async () => {
    const folder = temporaryFolder();
    await writeBlob(folder, 'ab'.repeat(16), Uint8Array.of(1));
    expect(await writeBlob(folder, 'ab'.repeat(16), Uint8Array.of(2))).toEqual({
      ok: false,
      error: { code: 'exists' },
    });
    expect([...(await readBlob(folder, 'ab'.repeat(16)))]).toEqual([1]);
  });
});
