import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ownerOnly, replaceFile } from '../files/durable-files';
import { wipe } from '../files/wipe';
import type { Keychain } from './sealed-settings';

const KEY = /^[0-9a-f]{64}$/;

/**
 * The device keys of this laptop, each sealed by the system's key store in a file of its own outside the vault's folder.
 * One is half of what opens a vault and opens nothing alone. None is removed: backups of its time ask for it.
 */
export function deviceKeys(folder: string, keychain: () => Keychain | null) {
  return {
    isReal: (): boolean => keychain() !== null,
    /** Null where this laptop does not hold it, or its key store no longer opens it. */
    read: async (id: string): Promise<Uint8Array | null> => {
      try {
        const text = keychain()?.open(await readFile(join(folder, id))) ?? '';
        return KEY.test(text) ? new Uint8Array(Buffer.from(text, 'hex')) : null;
      } catch {
        // Absent, or sealed for another person or machine: the recovery key opens instead.
        return null;
      }
    },
    /** False where there is no real key store: then nothing is written. The bytes given are zeroed. */
    keep: async (id: string, key: Uint8Array): Promise<boolean> => {
      const chain = keychain();
      if (chain === null) return false;
      const sealed = chain.seal(Buffer.from(key).toString('hex'));
      wipe(key);
      await mkdir(folder, { recursive: true });
      await replaceFile(join(folder, id), sealed, ownerOnly);
      return true;
    },
  };
}
export type DeviceKeys = ReturnType<typeof deviceKeys>;
