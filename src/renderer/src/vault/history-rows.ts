import { fromHex, toHex, type Bytes } from '../../../shared/domain/vault/bytes';
import { coalesce, goesOn, isHistory, type HistoryEntry } from '../../../shared/domain/vault/history';
import type { JournalEntry } from '../../../shared/domain/vault/journal-entry';
import { noTag, tagOf } from '../../../shared/domain/vault/journal-frame';
import { historyFacts, historyId, type HistoryRow } from '../../../shared/domain/vault/sealed-rows';
import type { SegmentFacts } from '../../../shared/domain/vault/segment-table';
import { openBytes, sealBytes } from '../workers/key/aes';
import { pack, unpack } from '../workers/sealed/packing';
import type { VaultMemory } from './memory';

/** A sitting's row that holds more than this is left as it is, and a new one begun. */
const LONGEST = 200;

/** A tag as the table writes it; the first row hangs on no tag. */
export const fromTag = (tag: string): Bytes => (tag === '' ? noTag() : fromHex(tag));

/**
 * A value that begins is told as such, without its words: what it began as is found by taking the later entries back
 * from what it is, and every child would otherwise be kept twice.
 */
function withoutWhole(entry: HistoryEntry): HistoryEntry {
  if (entry.path.length > 0 || entry.before !== undefined) return entry;
  const { after: _whole, ...told } = entry;
  return told;
}

type Last = { readonly row: HistoryRow; readonly entries: readonly HistoryEntry[] };

/** The value's last row of history, when the new entries go on with the sitting that it ended in. */
async function sittingToGoOnWith(
  memory: VaultMemory,
  key: CryptoKey,
  { subject, entries, before }: HistoryToSeal,
): Promise<Last | null> {
  if (before.count === 0) return null;
  const row = await memory.base.history.get(historyId(subject, before.count));
  if (row === undefined || toHex(tagOf(row.sealed)) !== before.tag) return null;
  const bytes = await openBytes(key, historyFacts(row), row);
  const history = bytes === null ? undefined : unpack(bytes);
  if (!isHistory(history) || history.length > LONGEST) return null;
  return goesOn(history, entries) ? { row, entries: history } : null;
}

export type HistoryToSeal = {
  readonly subject: string;
  readonly entries: readonly JournalEntry[];
  readonly before: SegmentFacts['history'];
};

/** The row that keeps these entries, and what the table says of the history then. Null where nothing changed in the end. */
export async function sealHistory(
  memory: VaultMemory,
  key: CryptoKey,
  toSeal: HistoryToSeal,
): Promise<{ readonly row: HistoryRow; readonly facts: SegmentFacts['history'] } | null> {
  const { subject, entries, before } = toSeal;
  const last = await sittingToGoOnWith(memory, key, toSeal);
  const history = coalesce(entries, last?.entries).map(withoutWhole);
  if (history.length === 0 && last === null) return null;
  const count = last === null ? before.count + 1 : before.count;
  const place = { id: historyId(subject, count), prev: last?.row.prev ?? fromTag(before.tag) };
  const row = { ...place, ...(await sealBytes(key, historyFacts(place), pack(history))) };
  return { row, facts: { count, tag: toHex(tagOf(row.sealed)) } };
}
