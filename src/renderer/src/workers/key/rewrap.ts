import type { Bytes } from '../../../../shared/domain/vault/bytes';
import { formatRecoveryKey, RECOVERY_KEY_BYTES } from '../../../../shared/domain/vault/recovery-key';
import { passphraseFacts, type KdfSettings, type VaultHeader } from '../../../../shared/domain/vault/vault-header';
import { err, ok, type Result } from '../../../../shared/kernel/result';
import { openText, randomBytes, sealText } from './aes';
import type { DeviceKey, KeyFailure, KeyRequests, Proof, RewrappedKeys } from './messages';
import { passphraseKey, settingsHere } from './passphrase';
import { openByRecoveryKey, recoveryPublicKey, sealToRecoveryKey } from './recovery';

type Opened = Result<Bytes, KeyFailure>;

const orWrong = (master: Bytes | null): Opened => (master === null ? err({ code: 'wrong-key' }) : ok(master));

/** The master, by the passphrase. */
export async function masterByPassphrase(header: VaultHeader, passphrase: string, device: DeviceKey): Promise<Opened> {
  const kek = await passphraseKey(passphrase, header.kdf, device);
  return orWrong(await openText(kek, passphraseFacts(header, header.recovery.publicKey), header.passphrase));
}

/** The master, by the recovery key. */
export const masterByRecoveryKey = async (header: VaultHeader, secret: Bytes): Promise<Opened> =>
  orWrong(await openByRecoveryKey(header, secret));

const masterBy = (header: VaultHeader, proof: Proof, device: DeviceKey): Promise<Opened> =>
  proof.kind === 'passphrase'
    ? masterByPassphrase(header, proof.passphrase, device)
    : masterByRecoveryKey(header, proof.secret);

/** The device key's name, where it is at hand: a recovery key opens without it, and the vault then goes on without it. */
const deviceOf = ({ kdf }: VaultHeader, device: DeviceKey): Pick<KdfSettings, 'device'> =>
  kdf.device === undefined || device === null ? {} : { device: kdf.device };

/** The master under a passphrase with these settings; the master is zeroed. */
async function wrapped(
  header: VaultHeader,
  kdf: KdfSettings,
  { passphrase, device, master }: { readonly passphrase: string; readonly device: DeviceKey; readonly master: Bytes },
): Promise<RewrappedKeys> {
  const kek = await passphraseKey(passphrase, kdf, device);
  const sealed = await sealText(kek, passphraseFacts({ ...header, kdf }, header.recovery.publicKey), master);
  master.fill(0);
  return { kdf, passphrase: sealed, recovery: header.recovery };
}

/** The same master under a new passphrase, with a new salt and settings for this machine. */
export async function changePassphrase({
  header,
  proof,
  device,
  next,
}: KeyRequests['change-passphrase']['ask']): Promise<Result<RewrappedKeys, KeyFailure>> {
  const master = await masterBy(header, proof, device);
  if (!master.ok) return master;
  const named = deviceOf(header, device);
  const kdf = { ...(await settingsHere(next)), ...named };
  const held = named.device === undefined ? null : device;
  return ok(await wrapped(header, kdf, { passphrase: next, device: held, master: master.value }));
}

/** The same master and passphrase, with another device key or none. */
export async function changeDevice({
  header,
  passphrase,
  device,
  next,
}: KeyRequests['change-device']['ask']): Promise<Result<RewrappedKeys, KeyFailure>> {
  const master = await masterByPassphrase(header, passphrase, device);
  if (!master.ok) return master;
  const { device: _before, ...alone } = header.kdf;
  const kdf = next === null ? alone : { ...alone, device: next.id };
  return ok(await wrapped(header, kdf, { passphrase, device: next?.key ?? null, master: master.value }));
}

/** The same master sealed to a new recovery key. The passphrase's wrap names the key it goes with, so it is made anew too. */
export async function newRecoveryKey({
  header,
  passphrase,
  device,
}: KeyRequests['new-recovery-key']['ask']): Promise<
  Result<RewrappedKeys & { readonly recoveryKey: string }, KeyFailure>
> {
  const kek = await passphraseKey(passphrase, header.kdf, device);
  const master = orWrong(await openText(kek, passphraseFacts(header, header.recovery.publicKey), header.passphrase));
  if (!master.ok) return master;
  const secret = randomBytes(RECOVERY_KEY_BYTES);
  const publicKey = await recoveryPublicKey(secret);
  const recovery = await sealToRecoveryKey(header, publicKey, master.value);
  const sealed = await sealText(kek, passphraseFacts(header, publicKey), master.value);
  master.value.fill(0);
  const recoveryKey = formatRecoveryKey(secret);
  secret.fill(0);
  return ok({ kdf: header.kdf, passphrase: sealed, recovery, recoveryKey });
}
