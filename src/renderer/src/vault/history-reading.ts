import { sameBytes, toHex } from '../../../shared/domain/vault/bytes';
import { coalesce, isHistory, type HistoryEntry } from '../../../shared/domain/vault/history';
import { noTag, tagOf } from '../../../shared/domain/vault/journal-frame';
import { historyFacts, type HistoryRow } from '../../../shared/domain/vault/sealed-rows';
import { openBytes } from '../workers/key/aes';
import { unpack } from '../workers/sealed/packing';
import type { VaultMemory } from './memory';

/** What was changed in one value, oldest first; `whole` where no row is missing, moved or changed. */
export type SubjectHistory = { readonly entries: readonly HistoryEntry[]; readonly whole: boolean };

async function openRow(key: CryptoKey, row: HistoryRow): Promise<readonly HistoryEntry[] | null> {
  const bytes = await openBytes(key, historyFacts(row), row);
  const history = bytes === null ? undefined : unpack(bytes);
  return isHistory(history) ? history : null;
}

/** Whether each row hangs on the one before it, from the first to the one that the sealed table names. */
function isChain(rows: readonly HistoryRow[], facts: { readonly count: number; readonly tag: string }): boolean {
  let previous = noTag();
  for (const row of rows) {
    if (!sameBytes(row.prev, previous)) return false;
    previous = tagOf(row.sealed);
  }
  return rows.length === facts.count && (facts.count === 0 || toHex(previous) === facts.tag);
}

/** The sealed history of one value, with what is not yet folded into it. */
export async function readHistory(memory: VaultMemory, subject: string): Promise<SubjectHistory> {
  const key = memory.keys.get(subject);
  if (key === undefined) throw new Error('A subject without a key was asked for its history');
  const rows = await memory.base.history.where('id').between(`${subject}-`, `${subject}-~`).toArray();
  const opened = await Promise.all(rows.map((row) => openRow(key, row)));
  const facts = memory.table.get(subject)?.history ?? { count: 0, tag: '' };
  const fresh = memory.unfolded.filter((entry) => entry.subject === subject).map(({ entry }) => entry);
  return {
    entries: [...opened.flatMap((entries) => entries ?? []), ...coalesce(fresh)],
    whole: !opened.includes(null) && isChain(rows, facts),
  };
}
