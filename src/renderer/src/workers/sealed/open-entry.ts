import { isJournalEntry, type JournalEntry } from '../../../../shared/domain/vault/journal-entry';
import { frameFacts, type Frame } from '../../../../shared/domain/vault/journal-frame';
import { openBytes } from '../key/aes';
import { unpack } from './packing';

/** An entry with its place in the journal. */
export type NumberedEntry = { readonly seq: number; readonly subject: string; readonly entry: JournalEntry };

/** Null where the frame does not open or holds no entry. */
export async function openEntry(keys: ReadonlyMap<string, CryptoKey>, frame: Frame): Promise<NumberedEntry | null> {
  const key = keys.get(frame.subject);
  if (key === undefined) return null;
  const bytes = await openBytes(key, frameFacts(frame), frame);
  const entry = bytes === null ? undefined : unpack(bytes);
  return isJournalEntry(entry) ? { seq: frame.seq, subject: frame.subject, entry } : null;
}
