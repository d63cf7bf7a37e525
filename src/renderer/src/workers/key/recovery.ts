import { x25519 } from '@noble/curves/ed25519.js';
import { concatBytes, type Bytes } from '../../../../shared/domain/vault/bytes';
import { recoveryFacts, type VaultHeader } from '../../../../shared/domain/vault/vault-header';
import { aesKey, hkdf, openText, randomBytes, sealText } from './aes';
import { fromBase64, toBase64 } from './base64';

type Facts = Parameters<typeof recoveryFacts>[0];

const noSalt = (): Bytes => new Uint8Array(32);

/** The X25519 pair that a recovery key stands for. */
const privateHalf = (secret: Bytes): Promise<Bytes> => hkdf(secret, noSalt(), 'recovery key');

export const recoveryPublicKey = async (secret: Bytes): Promise<string> =>
  toBase64(x25519.getPublicKey(await privateHalf(secret)));

/** The key of one sealing: both public halves go in, so that neither can be exchanged. */
async function sharedKey(ownPrivate: Bytes, otherPublic: Bytes, halves: Bytes): Promise<CryptoKey> {
  const shared = new Uint8Array(x25519.getSharedSecret(ownPrivate, otherPublic));
  return aesKey(await hkdf(shared, halves, 'recovery seal'), ['encrypt', 'decrypt']);
}

/** Seals the master to a recovery key's public half: the key itself is not needed for it. */
export async function sealToRecoveryKey(
  facts: Facts,
  publicKey: string,
  master: Bytes,
): Promise<VaultHeader['recovery']> {
  const ephemeralPrivate = randomBytes(32);
  const ephemeralPublic = new Uint8Array(x25519.getPublicKey(ephemeralPrivate));
  const halves = concatBytes([ephemeralPublic, fromBase64(publicKey)]);
  const key = await sharedKey(ephemeralPrivate, fromBase64(publicKey), halves);
  ephemeralPrivate.fill(0);
  const ephemeral = toBase64(ephemeralPublic);
  return { publicKey, ephemeral, master: await sealText(key, recoveryFacts(facts, publicKey, ephemeral), master) };
}

/** The master; null where the recovery key is another vault's. */
export async function openByRecoveryKey(header: VaultHeader, secret: Bytes): Promise<Bytes | null> {
  const { publicKey, ephemeral, master } = header.recovery;
  if ((await recoveryPublicKey(secret)) !== publicKey) return null;
  const halves = concatBytes([fromBase64(ephemeral), fromBase64(publicKey)]);
  const key = await sharedKey(await privateHalf(secret), fromBase64(ephemeral), halves);
  return openText(key, recoveryFacts(header, publicKey, ephemeral), master);
}
