import type { TryHeader } from '../../../src/renderer/src/vault/unlock';
import { openText } from '../../../src/renderer/src/workers/key/aes';
import { passphraseKey } from '../../../src/renderer/src/workers/key/passphrase';
import { importRows, openRing, ringSealer } from '../../../src/renderer/src/workers/key/ring';
import { passphraseFacts, type VaultHeader } from '../../../src/shared/domain/vault/vault-header';
import { err, ok } from '../../../src/shared/kernel/result';

/** What the key worker does with a passphrase, but for the derivation, which is done once: thousands of openings need it. */
export async function heldKey({ kdf }: VaultHeader, passphrase: string): Promise<TryHeader> {
  const settings = JSON.stringify(kdf);
  const kek = await passphraseKey(passphrase, kdf, null);
  return async (header) => {
    // Other settings give another key.
    if (JSON.stringify(header.kdf) !== settings) return err({ code: 'wrong-key' });
    const master = await openText(kek, passphraseFacts(header, header.recovery.publicKey), header.passphrase);
    if (master === null) return err({ code: 'wrong-key' });
    const rows = await openRing(header, master);
    if (rows === null) return err({ code: 'ring-damaged' });
    const keys = { subjects: await importRows(rows), ringSealer: await ringSealer(master) };
    return ok({ keys, header: null });
  };
}
