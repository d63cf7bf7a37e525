import { concatBytes, fromHex, toHex, type Bytes } from '../../../../shared/domain/vault/bytes';
import type { Sealed } from '../../../../shared/domain/vault/sealed';
import { ringFacts, type VaultHeader } from '../../../../shared/domain/vault/vault-header';
import { aesKey, hkdf, openText, randomBytes, sealText } from './aes';
import type { SubjectKeys } from './messages';

type HeaderFacts = Parameters<typeof ringFacts>[0];

export const SUBJECT_BYTES = 16;
const KEY_BYTES = 32;
export const ROW_BYTES = SUBJECT_BYTES + KEY_BYTES;
/** Keys imported at a time: enough to keep WebCrypto busy. */
const AT_ONCE = 256;

/** Rows of subject and raw key, one after the other. */
export type RawRing = Bytes;

const ringSecret = (master: Bytes): Promise<Bytes> => hkdf(master, new Uint8Array(32), 'key ring');

export const ringSealer = async (master: Bytes): Promise<CryptoKey> => aesKey(await ringSecret(master), ['encrypt']);

/** New subjects with new keys. */
export const newRows = (count: number): RawRing => randomBytes(count * ROW_BYTES);

async function importRow(rows: RawRing, index: number): Promise<readonly [string, CryptoKey]> {
  const row = rows.slice(index * ROW_BYTES, (index + 1) * ROW_BYTES);
  const key = await aesKey(row.slice(SUBJECT_BYTES), ['encrypt', 'decrypt']);
  return [toHex(row.subarray(0, SUBJECT_BYTES)), key];
}

/** The rows as keys that cannot be exported; the raw rows are zeroed. */
export async function importRows(rows: RawRing): Promise<SubjectKeys> {
  const keys = new Map<string, CryptoKey>();
  const count = rows.length / ROW_BYTES;
  for (let from = 0; from < count; from += AT_ONCE) {
    const batch = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, index) => importRow(rows, from + index));
    for (const [subject, key] of await Promise.all(batch)) keys.set(subject, key);
  }
  rows.fill(0);
  return keys;
}

/** The ring with one more piece. */
export async function withPiece(
  facts: HeaderFacts,
  ring: readonly Sealed[],
  sealer: CryptoKey,
  rows: RawRing,
): Promise<readonly Sealed[]> {
  return [...ring, await sealText(sealer, ringFacts(facts, ring, ring.length), rows)];
}

/** Every row of every piece; null where one does not open or does not follow on the one before. */
export async function openRing(header: VaultHeader, master: Bytes): Promise<RawRing | null> {
  const key = await aesKey(await ringSecret(master), ['decrypt']);
  const pieces = await Promise.all(
    header.ring.map((piece, index) => openText(key, ringFacts(header, header.ring, index), piece)),
  );
  const opened = pieces.filter((piece) => piece !== null && piece.length % ROW_BYTES === 0);
  return opened.length === pieces.length ? concatBytes(opened.filter((piece) => piece !== null)) : null;
}

/** Rows for subjects whose names are already chosen. */
export const rowFor = (subject: string): RawRing => concatBytes([fromHex(subject), randomBytes(KEY_BYTES)]);
