import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deviceKeys } from '../../../../src/main/vault/device-keys';
import { temporaryFolder } from '../../../support/temporary-folder';

const id = 'ab'.repeat(16);
const aKey = (): Uint8Array => Uint8Array.from({ length: 32 }, (_, index) => index);

const turned = (bytes: Uint8Array): Uint8Array => bytes.map((byte) => byte ^ 0x5a);
const keyStore = {
  seal: (text: string) => turned(Buffer.from(text)),
  open: (bytes: Uint8Array) => Buffer.from(turned(bytes)).toString(),
};
/** One that was made anew: it opens nothing that was sealed before. */
const anotherKeyStore = {
  ...keyStore,
  open: (): string => {
    throw new Error('Sealed by another');
  },
};

describe('a key of this laptop', () => {
  it('comes back as it was given, and its file shows nothing of it', async () => {
    const folder = join(temporaryFolder(), 'device-keys');
    const keys = deviceKeys(folder, () => keyStore);
    const given = aKey();
    expect(await keys.keep(id, given)).toBe(true);
    expect(await keys.read(id)).toEqual(aKey());
    expect(given).toEqual(new Uint8Array(32));
    expect(readdirSync(folder)).toEqual([id]);
    expect(readFileSync(join(folder, id), 'latin1')).not.toContain('000102');
    expect(statSync(join(folder, id)).mode & 0o077).toBe(0);
  });

  it('is not kept where the system has no real key store', async () => {
    const folder = join(temporaryFolder(), 'device-keys');
    const keys = deviceKeys(folder, () => null);
    expect(keys.isReal()).toBe(false);
    expect(await keys.keep(id, aKey())).toBe(false);
    expect(await keys.read(id)).toBeNull();
  });

  it('counts as missing where its file is gone, damaged, or sealed by another key store', async () => {
    const folder = temporaryFolder();
    const keys = deviceKeys(folder, () => keyStore);
    expect(await keys.read(id)).toBeNull();
    await keys.keep(id, aKey());
    expect(await deviceKeys(folder, () => anotherKeyStore).read(id)).toBeNull();
    writeFileSync(join(folder, id), 'damaged');
    expect(await keys.read(id)).toBeNull();
  });
});
