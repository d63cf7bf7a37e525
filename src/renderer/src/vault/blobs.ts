import { concatBytes, toHex, type Bytes } from '../../../shared/domain/vault/bytes';
import { IV_BYTES } from '../../../shared/domain/vault/journal-frame';
import { err, ok, type Result } from '../../../shared/kernel/result';
import { openBytes, randomBytes, sealBytes } from '../workers/key/aes';
import type { VaultMemory } from './memory';
import type { ReadFailure, SaveFailure, StoredBlob } from './open-vault';

/** 'CSB' and the format's version. */
const MAGIC = Uint8Array.of(0x43, 0x53, 0x42, 1);
const NAME_BYTES = 16;

/** What a document's seal is bound to. */
export const blobFacts = (subject: string, name: string): string => `blob|${subject}|${name}|1`;

export async function putBlob(
  { keys, files }: VaultMemory,
  subject: string,
  bytes: Uint8Array,
): Promise<Result<StoredBlob, SaveFailure>> {
  const key = keys.get(subject);
  if (key === undefined) throw new Error('A blob for a subject without a key');
  const open = new Uint8Array(bytes);
  const name = toHex(randomBytes(NAME_BYTES));
  const { iv, sealed } = await sealBytes(key, blobFacts(subject, name), open);
  const sha256 = toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', open)));
  const written = await files.writeBlob(name, concatBytes([MAGIC, iv, sealed]));
  return written.ok ? ok({ name, sha256, size: open.length }) : written;
}

export async function readBlob(
  { keys, files }: VaultMemory,
  subject: string,
  name: string,
): Promise<Result<Bytes, ReadFailure>> {
  const read = await files.readBlob(name);
  if (!read.ok) return read;
  const key = keys.get(subject);
  const body = read.value.slice(MAGIC.length);
  const isOurs = MAGIC.every((byte, index) => read.value[index] === byte) && key !== undefined;
  const sealed = { iv: body.slice(0, IV_BYTES), sealed: body.slice(IV_BYTES) };
  const open = isOurs ? await openBytes(key, blobFacts(subject, name), sealed) : null;
  return open === null ? err({ code: 'blob-damaged' }) : ok(open);
}
