import type { Bytes } from '../../../../shared/domain/vault/bytes';
import type { Sealed } from '../../../../shared/domain/vault/sealed';
import { fromBase64, toBase64 } from './base64';

const IV_BYTES = 12;
const utf8 = new TextEncoder();

/** What the platform gives at one asking. */
const RANDOM_AT_ONCE = 65_536;

export function randomBytes(count: number): Bytes {
  const bytes = new Uint8Array(count);
  for (let from = 0; from < count; from += RANDOM_AT_ONCE) {
    crypto.getRandomValues(bytes.subarray(from, from + RANDOM_AT_ONCE));
  }
  return bytes;
}

/** A key that stays in this worker or leaves it as an object that cannot be exported. */
export const aesKey = (raw: Bytes, usages: readonly ('encrypt' | 'decrypt')[]): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, [...usages]);

/** HKDF-SHA-256: a key or secret of its own for each purpose. */
export async function hkdf(secret: Bytes, salt: Bytes, purpose: string): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const settings = { name: 'HKDF', hash: 'SHA-256', salt, info: utf8.encode(`chairside 1 ${purpose}`) };
  return new Uint8Array(await crypto.subtle.deriveBits(settings, key, 256));
}

/** A seal: its nonce, and the ciphertext that ends in the tag. */
export type SealedBytes = { readonly iv: Bytes; readonly sealed: Bytes };

/** Seals bytes, bound to the facts of where they belong. */
export async function sealBytes(key: CryptoKey, facts: string, open: Bytes): Promise<SealedBytes> {
  const iv = randomBytes(IV_BYTES);
  const settings = { name: 'AES-GCM', iv, additionalData: utf8.encode(facts) };
  return { iv, sealed: new Uint8Array(await crypto.subtle.encrypt(settings, key, open)) };
}

/** Null where the key or the facts are not those it was sealed with, or a bit has changed. */
export async function openBytes(key: CryptoKey, facts: string, { iv, sealed }: SealedBytes): Promise<Bytes | null> {
  const settings = { name: 'AES-GCM', iv, additionalData: utf8.encode(facts) };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(settings, key, sealed));
  } catch {
    // WebCrypto says no more than that it did not open.
    return null;
  }
}

/** The same as text, for vault.json. */
export async function sealText(key: CryptoKey, facts: string, open: Bytes): Promise<Sealed> {
  const { iv, sealed } = await sealBytes(key, facts, open);
  return { iv: toBase64(iv), data: toBase64(sealed) };
}

export const openText = (key: CryptoKey, facts: string, { iv, data }: Sealed): Promise<Bytes | null> =>
  openBytes(key, facts, { iv: fromBase64(iv), sealed: fromBase64(data) });
