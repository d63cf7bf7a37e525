import type { Bytes } from '../../../shared/domain/vault/bytes';
import { isJournalEntry, type JournalEntry } from '../../../shared/domain/vault/journal-entry';
import { frameFacts, tagOf, type Frame } from '../../../shared/domain/vault/journal-frame';
import { openBytes, sealBytes } from '../workers/key/aes';
import type { NumberedEntry } from './memory';
import type { NewEntry } from './open-vault';
import { pack, unpack } from './packing';

type ChainEnd = { readonly seq: number; readonly tag: Bytes };

/** The frame of one entry, hung on the chain's end. */
export async function sealEntry(key: CryptoKey, { subject, ...entry }: NewEntry, end: ChainEnd): Promise<Frame> {
  const place = { seq: end.seq + 1, subject, previous: end.tag };
  const sealable: JournalEntry = { schema: 1, ...entry };
  return { ...place, ...(await sealBytes(key, frameFacts(place), pack(sealable))) };
}

export const endOf = ({ seq, sealed }: Frame): ChainEnd => ({ seq, tag: tagOf(sealed) });

/** Null where the frame does not open or holds no entry. */
export async function openEntry(keys: ReadonlyMap<string, CryptoKey>, frame: Frame): Promise<NumberedEntry | null> {
  const key = keys.get(frame.subject);
  if (key === undefined) return null;
  const bytes = await openBytes(key, frameFacts(frame), frame);
  const entry = bytes === null ? undefined : unpack(bytes);
  return isJournalEntry(entry) ? { seq: frame.seq, subject: frame.subject, entry } : null;
}
