import { noTag } from '../../../shared/domain/vault/journal-frame';
import { toHex, type Bytes } from '../../../shared/domain/vault/bytes';
import { tagOf } from '../../../shared/domain/vault/journal-frame';
import type { HistoryRow } from '../../../shared/domain/vault/sealed-rows';
import type { SegmentFacts } from '../../../shared/domain/vault/segment-table';
import { mapInBatches } from '../workers/sealed/batches';
import type { NumberedEntry } from '../workers/sealed/open-entry';
import { readRows } from '../workers/sealed/reading-rows';
import { newestThatOpens } from './backups/recover';
import { sealManifest, sealTable } from './folding';
import { isChain, openRow } from './history-reading';
import { sealHistory } from './history-rows';
import type { VaultMemory } from './memory';
import type { Repair, Subject } from './open-vault';
import { goingOn, type WholeJournal } from './reading-journal';
import { openAll } from './taking';

const AT_ONCE = 128;

type History = SegmentFacts['history'];
const noHistory: History = { count: 0, tag: '' };

/** Rows by the value whose history they are. */
function bySubject(rows: readonly HistoryRow[]): ReadonlyMap<Subject, readonly HistoryRow[]> {
  const sorted = new Map<Subject, HistoryRow[]>();
  for (const row of rows) {
    const subject = row.id.slice(0, 32);
    const earlier = sorted.get(subject);
    if (earlier === undefined) sorted.set(subject, [row]);
    else earlier.push(row);
  }
  return sorted;
}

type Damage = { readonly subject: Subject; readonly rows: number };

/** The histories that are not as the sealed table says, and in how many rows; null where Chromium cannot read any. */
async function findDamage({ base, table, keys }: VaultMemory): Promise<readonly Damage[] | null> {
  const all = await base.history.toArray().catch(() => null);
  if (all === null) return null;
  const kept = bySubject(all);
  const found = await mapInBatches([...table], AT_ONCE, async ([subject, { history }]) => {
    const rows = kept.get(subject) ?? [];
    const key = keys.get(subject);
    const opened = key === undefined ? [] : await Promise.all(rows.map((row) => openRow(key, row)));
    const readable = opened.filter((row) => row !== null).length;
    if (readable === rows.length && isChain(rows, history)) return null;
    return { subject, rows: Math.max(1, history.count - readable) };
  });
  return found.filter((damage) => damage !== null);
}

/** What a history is made again from: rows of a backup, and the saves that came after it. */
type Sources = {
  readonly rows: ReadonlyMap<Subject, readonly HistoryRow[]>;
  readonly histories: ReadonlyMap<Subject, History>;
  readonly entries: readonly NumberedEntry[];
};
type Start = { readonly seq: number; readonly tag: Bytes };

/** Every save after this one, up to the last; null where main's file has not all of them. */
async function savesAfter(
  memory: VaultMemory,
  file: WholeJournal,
  start: Start,
): Promise<readonly NumberedEntry[] | null> {
  const { frames, missing } = goingOn(file.frames, start);
  if (missing > 0 || (frames.at(-1)?.frame.seq ?? start.seq) !== memory.head.seq) return null;
  const { entries, unreadable } = await openAll(
    memory,
    frames.map(({ frame }) => frame),
  );
  return unreadable === 0 ? entries : null;
}

/** All the saves there ever were, or else the newest backup that opens and the saves that follow it. */
async function findSources(memory: VaultMemory, file: WholeJournal): Promise<Sources | null> {
  const all = await savesAfter(memory, file, { seq: 0, tag: noTag() });
  if (all !== null) return { rows: new Map(), histories: new Map(), entries: all };
  const { backup } = await newestThatOpens(memory, -1);
  if (backup === null) return null;
  const { header, rootKey, keys } = memory;
  const reading = await readRows({ vaultId: header.id, rootKey, keys }, backup.rows, () => undefined);
  if (reading.kind !== 'whole') return null;
  const own = await openAll(memory, reading.frames);
  const later = await savesAfter(memory, file, reading.head);
  if (later === null || own.unreadable > 0) return null;
  const histories = new Map([...reading.table].map(([subject, { history }]) => [subject, history]));
  return { rows: bySubject(backup.rows.history), histories, entries: [...own.entries, ...later] };
}

/** Puts the history of one value in the place of what is left of it. Answers what the table is to say. */
async function makeAnew(memory: VaultMemory, sources: Sources, subject: Subject): Promise<History> {
  const { history } = memory.base;
  const key = memory.keys.get(subject);
  if (key === undefined) throw new Error('A value without a key is in the table');
  await memory.base.db.transaction('rw', history, async () => {
    await history.where('id').between(`${subject}-`, `${subject}-~`).delete();
    await history.bulkPut([...(sources.rows.get(subject) ?? [])]);
  });
  const before = sources.histories.get(subject) ?? noHistory;
  const entries = sources.entries.filter((entry) => entry.subject === subject).map(({ entry }) => entry);
  if (entries.length === 0) return before;
  const sealed = await sealHistory(memory, key, { subject, entries, before });
  if (sealed === null) return before;
  await history.put(sealed.row);
  return sealed.facts;
}

/** Makes the damaged histories again. Ended half way, they are found damaged again at the next check. */
async function mend(memory: VaultMemory, sources: Sources, damaged: readonly Damage[]): Promise<void> {
  const table = new Map(memory.table);
  for (const { subject } of damaged) {
    const facts = table.get(subject);
    if (facts !== undefined) table.set(subject, { ...facts, history: await makeAnew(memory, sources, subject) });
  }
  const tableRow = await sealTable(memory, table);
  const tableTag = toHex(tagOf(tableRow.sealed));
  const manifest = await sealManifest(memory, memory.head, memory.folded, tableTag);
  await memory.base.meta.bulkPut([tableRow, manifest]);
  memory.table = table;
  memory.tableTag = tableTag;
}

/**
 * Looks at every row of every history, which opening leaves alone, and makes those again that are missing, moved or
 * changed. Call it in turn, with everything folded.
 */
export async function mendHistory(memory: VaultMemory, file: WholeJournal): Promise<readonly Repair[]> {
  if (memory.unfolded.length > 0 || memory.waiting.length > 0) return [];
  const damaged = await findDamage(memory);
  if (damaged === null) return [{ code: 'check-failed' }];
  if (damaged.length === 0) return [];
  const sources = await findSources(memory, file);
  if (sources === null) return [{ code: 'history-unreadable', rows: damaged.reduce((sum, { rows }) => sum + rows, 0) }];
  await mend(memory, sources, damaged);
  return [{ code: 'history-mended', subjects: damaged.length }];
}
