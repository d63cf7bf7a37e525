import type { Bytes } from '../../../shared/domain/vault/bytes';
import type { JournalEntry } from '../../../shared/domain/vault/journal-entry';
import { frameFacts, tagOf, type Frame } from '../../../shared/domain/vault/journal-frame';
import { sealBytes } from '../workers/key/aes';
import { pack } from '../workers/sealed/packing';
import type { NewEntry } from './open-vault';

type ChainEnd = { readonly seq: number; readonly tag: Bytes };

/** The frame of one entry, hung on the chain's end. */
export async function sealEntry(key: CryptoKey, { subject, ...entry }: NewEntry, end: ChainEnd): Promise<Frame> {
  const place = { seq: end.seq + 1, subject, previous: end.tag };
  const sealable: JournalEntry = { schema: 1, ...entry };
  return { ...place, ...(await sealBytes(key, frameFacts(place), pack(sealable))) };
}

export const endOf = ({ seq, sealed }: Frame): ChainEnd => ({ seq, tag: tagOf(sealed) });
