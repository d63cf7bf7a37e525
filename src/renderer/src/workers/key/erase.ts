import { concatBytes, toHex, type Bytes } from '../../../../shared/domain/vault/bytes';
import { passphraseFacts } from '../../../../shared/domain/vault/vault-header';
import { err, ok, type Result } from '../../../../shared/kernel/result';
import { openText, randomBytes, sealText } from './aes';
import type { KeyFailure, KeyRequests } from './messages';
import { passphraseKey } from './passphrase';
import { sealToRecoveryKey } from './recovery';
import { openRing, ringSealer, ROW_BYTES, SUBJECT_BYTES, withPiece } from './ring';

/** The rows of every subject but one. */
function without(rows: Bytes, subject: string): Bytes {
  const kept: Bytes[] = [];
  for (let from = 0; from < rows.length; from += ROW_BYTES) {
    const row = rows.subarray(from, from + ROW_BYTES);
    if (toHex(row.subarray(0, SUBJECT_BYTES)) !== subject) kept.push(row);
  }
  return concatBytes(kept);
}

/**
 * The header without one subject's key, under a new master: what the old master opened opens no more. The recovery key
 * need not be at hand, since its public half is.
 */
export async function eraseKey({
  header,
  passphrase,
  device,
  subject,
}: KeyRequests['erase']['ask']): Promise<Result<KeyRequests['erase']['answer'], KeyFailure>> {
  const { publicKey } = header.recovery;
  const kek = await passphraseKey(passphrase, header.kdf, device);
  const old = await openText(kek, passphraseFacts(header, publicKey), header.passphrase);
  if (old === null) return err({ code: 'wrong-key' });
  const rows = await openRing(header, old);
  if (rows === null) return err({ code: 'ring-damaged' });
  const kept = without(rows, subject);
  const master = randomBytes(old.length);
  const sealer = await ringSealer(master);
  const next = {
    ...header,
    revision: header.revision + 1,
    passphrase: await sealText(kek, passphraseFacts(header, publicKey), master),
    recovery: await sealToRecoveryKey(header, publicKey, master),
    ring: await withPiece(header, [], sealer, kept),
  };
  for (const secret of [old, rows, kept, master]) secret.fill(0);
  return ok({ header: next, ringSealer: sealer });
}
