import { sameBytes, toHex } from '../../../shared/domain/vault/bytes';
import { coalesce, goesOn, isHistory, type HistoryEntry } from '../../../shared/domain/vault/history';
import type { JournalEntry } from '../../../shared/domain/vault/journal-entry';
import { noTag, tagOf } from '../../../shared/domain/vault/journal-frame';
import { historyFacts, type HistoryRow } from '../../../shared/domain/vault/sealed-rows';
import { openBytes } from '../workers/key/aes';
import { unpack } from '../workers/sealed/packing';
import type { VaultMemory } from './memory';

/** What was changed in one value, oldest first, and how whole it was found. */
export type SubjectHistory = {
  readonly entries: readonly HistoryEntry[];
  /** Whether no row is missing, moved or changed. */
  readonly whole: boolean;
  /** Rows that are missing or did not open. */
  readonly unreadable: number;
  /** How many of the entries, from the first on, belong to rows that no later save goes on with. */
  readonly closed: number;
  /** The vault, by its random id. */
  readonly vault: string;
  /** The rows of the sealed history, and the tag of the last. */
  readonly sealed: { readonly rows: number; readonly tag: string };
  /** The vault's last entry, of any subject, as this was read. */
  readonly upTo: { readonly number: number; readonly tag: string };
};

export async function openRow(key: CryptoKey, row: HistoryRow): Promise<readonly HistoryEntry[] | null> {
  const bytes = await openBytes(key, historyFacts(row), row);
  const history = bytes === null ? undefined : unpack(bytes);
  return isHistory(history) ? history : null;
}

/** Whether each row hangs on the one before it, from the first to the one that the sealed table names. */
export function isChain(rows: readonly HistoryRow[], facts: { readonly count: number; readonly tag: string }): boolean {
  let previous = noTag();
  for (const row of rows) {
    if (!sameBytes(row.prev, previous)) return false;
    previous = tagOf(row.sealed);
  }
  return rows.length === facts.count && (facts.count === 0 || toHex(previous) === facts.tag);
}

const entriesIn = (rows: readonly (readonly HistoryEntry[] | null)[]) => rows.flatMap((entries) => entries ?? []);

/** The rows opened, and what is not yet folded: as one sitting with the last row where folding would make it one. */
function joined(opened: readonly (readonly HistoryEntry[] | null)[], fresh: readonly JournalEntry[]) {
  const last = opened.at(-1) ?? [];
  if (!goesOn(last, fresh)) return [...entriesIn(opened), ...coalesce(fresh)];
  return [...entriesIn(opened.slice(0, -1)), ...coalesce(fresh, last)];
}

/** The sealed history of one value, with what is not yet folded into it. */
export async function readHistory(memory: VaultMemory, subject: string): Promise<SubjectHistory> {
  const key = memory.keys.get(subject);
  if (key === undefined) throw new Error('A subject without a key was asked for its history');
  const rows = await memory.base.history.where('id').between(`${subject}-`, `${subject}-~`).toArray();
  const opened = await Promise.all(rows.map((row) => openRow(key, row)));
  const facts = memory.table.get(subject)?.history ?? { count: 0, tag: '' };
  const fresh = memory.unfolded.filter((entry) => entry.subject === subject).map(({ entry }) => entry);
  const damaged = opened.filter((row) => row === null).length;
  return {
    entries: joined(opened, fresh),
    whole: damaged === 0 && isChain(rows, facts),
    unreadable: damaged + Math.max(0, facts.count - rows.length),
    closed: entriesIn(opened.slice(0, -1)).length,
    vault: memory.header.id,
    sealed: { rows: facts.count, tag: facts.tag },
    upTo: { number: memory.head.seq, tag: toHex(memory.head.tag) },
  };
}
