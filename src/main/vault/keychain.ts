import { safeStorage } from 'electron';
import type { Keychain } from './sealed-settings';

/* eslint-disable @typescript-eslint/no-deprecated -- the calls that wait do not exist in the oldest runtime (Electron 25) */

/** The system's keychain; null where there is none, or one that hides nothing (`basic_text`). */
export function systemKeychain(): Keychain | null {
  if (!safeStorage.isEncryptionAvailable()) return null;
  if (process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text') return null;
  return {
    seal: (text) => safeStorage.encryptString(text),
    open: (bytes) => safeStorage.decryptString(Buffer.from(bytes)),
  };
}
