import type { Bytes } from '../../../../shared/domain/vault/bytes';
import { formatRecoveryKey, RECOVERY_KEY_BYTES } from '../../../../shared/domain/vault/recovery-key';
import { passphraseFacts, type VaultHeader } from '../../../../shared/domain/vault/vault-header';
import { err, ok, type Result } from '../../../../shared/kernel/result';
import { openText, randomBytes, sealText } from './aes';
import type { KeyFailure, KeyRequests, Proof, RewrappedKeys } from './messages';
import { passphraseKey, settingsHere } from './passphrase';
import { openByRecoveryKey, recoveryPublicKey, sealToRecoveryKey } from './recovery';

type Opened = Result<Bytes, KeyFailure>;

const orWrong = (master: Bytes | null): Opened => (master === null ? err({ code: 'wrong-key' }) : ok(master));

/** The master, by the passphrase. */
export async function masterByPassphrase(header: VaultHeader, passphrase: string): Promise<Opened> {
  const kek = await passphraseKey(passphrase, header.kdf);
  return orWrong(await openText(kek, passphraseFacts(header, header.recovery.publicKey), header.passphrase));
}

/** The master, by the recovery key. */
export const masterByRecoveryKey = async (header: VaultHeader, secret: Bytes): Promise<Opened> =>
  orWrong(await openByRecoveryKey(header, secret));

const masterBy = (header: VaultHeader, proof: Proof): Promise<Opened> =>
  proof.kind === 'passphrase'
    ? masterByPassphrase(header, proof.passphrase)
    : masterByRecoveryKey(header, proof.secret);

/** The same master under a new passphrase, with a new salt and settings for this machine. */
export async function changePassphrase({
  header,
  proof,
  next,
}: KeyRequests['change-passphrase']['ask']): Promise<Result<RewrappedKeys, KeyFailure>> {
  const master = await masterBy(header, proof);
  if (!master.ok) return master;
  const kdf = await settingsHere(next);
  const kek = await passphraseKey(next, kdf);
  const passphrase = await sealText(kek, passphraseFacts({ ...header, kdf }, header.recovery.publicKey), master.value);
  master.value.fill(0);
  return ok({ kdf, passphrase, recovery: header.recovery });
}

/** The same master sealed to a new recovery key. The passphrase's wrap names the key it goes with, so it is made anew too. */
export async function newRecoveryKey({
  header,
  passphrase,
}: KeyRequests['new-recovery-key']['ask']): Promise<
  Result<RewrappedKeys & { readonly recoveryKey: string }, KeyFailure>
> {
  const kek = await passphraseKey(passphrase, header.kdf);
  const master = orWrong(await openText(kek, passphraseFacts(header, header.recovery.publicKey), header.passphrase));
  if (!master.ok) return master;
  const secret = randomBytes(RECOVERY_KEY_BYTES);
  const publicKey = await recoveryPublicKey(secret);
  const recovery = await sealToRecoveryKey(header, publicKey, master.value);
  const wrapped = await sealText(kek, passphraseFacts(header, publicKey), master.value);
  master.value.fill(0);
  const recoveryKey = formatRecoveryKey(secret);
  secret.fill(0);
  return ok({ kdf: header.kdf, passphrase: wrapped, recovery, recoveryKey });
}
