import { toHex } from '../../../shared/domain/vault/bytes';
import type { JournalEntry } from '../../../shared/domain/vault/journal-entry';
import { tagOf } from '../../../shared/domain/vault/journal-frame';
import type { Manifest } from '../../../shared/domain/vault/manifest';
import {
  metaFacts,
  segFacts,
  type HistoryRow,
  type MetaRow,
  type SegRow,
} from '../../../shared/domain/vault/sealed-rows';
import { encodeTable, type SegmentFacts } from '../../../shared/domain/vault/segment-table';
import type { Json } from '../../../shared/kernel/json';
import { sealBytes } from '../workers/key/aes';
import { mapInBatches } from '../workers/sealed/batches';
import { pack } from '../workers/sealed/packing';
import { fromTag, sealHistory } from './history-rows';
import type { Head } from '../workers/sealed/reading-rows';
import type { VaultMemory } from './memory';

const AT_ONCE = 128;

export async function sealManifest(
  memory: VaultMemory,
  head: Head,
  folded: VaultMemory['folded'],
  table: string,
): Promise<MetaRow> {
  const manifest: Manifest = {
    schema: 1,
    head: { seq: head.seq, tag: toHex(head.tag), size: head.size },
    folded: { seq: folded.seq, tag: toHex(folded.tag) },
    table,
  };
  return {
    k: 'manifest',
    ...(await sealBytes(memory.rootKey, metaFacts('manifest', memory.header.id), pack(manifest))),
  };
}

type Folded = { readonly seg: SegRow; readonly history: HistoryRow | null; readonly facts: SegmentFacts };

async function foldSubject(
  memory: VaultMemory,
  { subject, value, entries }: Snapshot['subjects'][number],
): Promise<Folded> {
  const key = memory.keys.get(subject);
  if (key === undefined) throw new Error('A subject without a key was opened');
  const before = memory.table.get(subject) ?? { version: 0, tag: '', history: { count: 0, tag: '' } };
  const place = { id: subject, v: before.version + 1, prev: fromTag(before.tag) };
  const seg = { ...place, ...(await sealBytes(key, segFacts(place), pack(value))) };
  const history = await sealHistory(memory, key, { subject, entries, before: before.history });
  const facts = { version: place.v, tag: toHex(tagOf(seg.sealed)), history: history?.facts ?? before.history };
  return { seg, history: history?.row ?? null, facts };
}

/** A moment of the memory in which everything agrees. */
type Snapshot = {
  readonly head: Head;
  readonly subjects: readonly {
    readonly subject: string;
    readonly value: Json;
    readonly entries: readonly JournalEntry[];
  }[];
};

function snapshot({ head, unfolded, values }: VaultMemory): Snapshot {
  const entries = new Map<string, JournalEntry[]>();
  for (const { subject, entry } of unfolded) {
    const earlier = entries.get(subject);
    if (earlier === undefined) entries.set(subject, [entry]);
    else earlier.push(entry);
  }
  const subjects = [...entries].map(([subject, list]) => ({
    subject,
    value: values.get(subject) ?? null,
    entries: list,
  }));
  return { head, subjects };
}

export async function sealTable(memory: VaultMemory, table: Map<string, SegmentFacts>): Promise<MetaRow> {
  return { k: 'table', ...(await sealBytes(memory.rootKey, metaFacts('table', memory.header.id), encodeTable(table))) };
}

/** Seals the values that entries have changed, moves the entries to history, and empties the journal up to here. Call it in turn. */
export async function fold(memory: VaultMemory): Promise<void> {
  const { head, subjects } = snapshot(memory);
  if (subjects.length === 0) return;
  const folded = await mapInBatches(subjects, AT_ONCE, (subject) => foldSubject(memory, subject));
  const table = new Map(memory.table);
  for (const { seg, facts } of folded) table.set(seg.id, facts);
  const tableRow = await sealTable(memory, table);
  const end = { seq: head.seq, tag: head.tag };
  const tableTag = toHex(tagOf(tableRow.sealed));
  const manifest = await sealManifest(memory, head, end, tableTag);
  const { db, seg, journal, meta, history } = memory.base;
  await db.transaction('rw', seg, journal, meta, history, async () => {
    await seg.bulkPut(folded.map((each) => each.seg));
    await history.bulkPut(folded.flatMap((each) => (each.history === null ? [] : [each.history])));
    await journal.where('seq').belowOrEqual(head.seq).delete();
    await meta.bulkPut([tableRow, manifest]);
  });
  memory.table = table;
  memory.tableTag = tableTag;
  memory.folded = end;
  memory.unfolded = memory.unfolded.filter(({ seq }) => seq > head.seq);
  memory.waiting = memory.waiting.filter(({ seq }) => seq > head.seq);
}

/** Writes what main has acknowledged into the database, with the manifest that says so. Call it in turn. */
export async function follow(memory: VaultMemory): Promise<void> {
  const { waiting, head, folded, tableTag } = memory;
  if (waiting.length === 0) return;
  const manifest = await sealManifest(memory, head, folded, tableTag);
  const { db, journal, meta } = memory.base;
  await db.transaction('rw', journal, meta, async () => {
    await journal.bulkPut([...waiting]);
    await meta.put(manifest);
  });
  memory.waiting = memory.waiting.filter(({ seq }) => seq > head.seq);
}
