import { fromHex, toHex } from '../../../shared/domain/vault/bytes';
import { brokenLink, scanFrames, tagOf, type Frame } from '../../../shared/domain/vault/journal-frame';
import { manifestSchema, type Manifest } from '../../../shared/domain/vault/manifest';
import { decodeTable, type SegmentFacts } from '../../../shared/domain/vault/segment-table';
import type { Json } from '../../../shared/kernel/json';
import { openBytes } from '../workers/key/aes';
import type { JournalRow, MetaRow, SegRow } from './database';
import { metaFacts, segFacts } from './folding';
import type { Head, VaultMemory } from './memory';
import { unpack } from './packing';
import { mapInBatches } from './turns';

const AT_ONCE = 256;

type Rows = {
  readonly seg: readonly SegRow[];
  readonly journal: readonly JournalRow[];
  readonly meta: readonly MetaRow[];
};

/** What the database holds, once everything in it has been found to be as the manifest says. */
export type WholeDatabase = {
  readonly head: Head;
  readonly folded: VaultMemory['folded'];
  readonly table: Map<string, SegmentFacts>;
  readonly tableTag: string;
  readonly values: Map<string, Json>;
  /** Entries after the last folding. */
  readonly frames: readonly Frame[];
};

/** `absent`: nothing in it. `damaged`: something in it is not what was written; `values` are those that still open. */
export type DatabaseReading =
  | ({ readonly kind: 'whole' } & WholeDatabase)
  | { readonly kind: 'absent' }
  | { readonly kind: 'damaged'; readonly values: ReadonlyMap<string, Json>; readonly foldedSeq: number | null };

async function readRows({ base: { db, seg, journal, meta } }: VaultMemory): Promise<Rows | null> {
  try {
    if (!db.isOpen()) await db.open();
    return await db.transaction('r', seg, journal, meta, async () => ({
      seg: await seg.toArray(),
      journal: await journal.toArray(),
      meta: await meta.toArray(),
    }));
  } catch {
    // Chromium could not read its own files; whatever the reason, the journal is the way back.
    return null;
  }
}

async function openManifest(memory: VaultMemory, row: MetaRow | undefined): Promise<Manifest | null> {
  if (row === undefined) return null;
  const bytes = await openBytes(memory.rootKey, metaFacts('manifest', memory.header.id), row);
  const parsed = manifestSchema.safeParse(bytes === null ? undefined : unpack(bytes));
  return parsed.success ? parsed.data : null;
}

async function openTable(
  memory: VaultMemory,
  row: MetaRow | undefined,
  tag: string,
): Promise<Map<string, SegmentFacts> | null> {
  if (row === undefined) return tag === '' ? new Map() : null;
  if (toHex(tagOf(row.sealed)) !== tag) return null;
  const bytes = await openBytes(memory.rootKey, metaFacts('table', memory.header.id), row);
  return bytes === null ? null : decodeTable(bytes);
}

/** Every value that opens as the row that the table names; absent where no table is given to compare with. */
async function openSegments(
  memory: VaultMemory,
  rows: readonly SegRow[],
  onProgress: (done: number) => void,
): Promise<Map<string, Json>> {
  const opened = await mapInBatches(
    rows,
    AT_ONCE,
    async (row) => {
      const key = memory.keys.get(row.id);
      const bytes = key === undefined ? null : await openBytes(key, segFacts(row), row);
      return bytes === null ? undefined : unpack(bytes);
    },
    onProgress,
  );
  return new Map(rows.flatMap((row, index) => (opened[index] === undefined ? [] : [[row.id, opened[index]] as const])));
}

const isAsTableSays = (rows: readonly SegRow[], table: ReadonlyMap<string, SegmentFacts>): boolean =>
  rows.length === table.size &&
  rows.every((row) => {
    const facts = table.get(row.id);
    return facts !== undefined && facts.version === row.v && facts.tag === toHex(tagOf(row.sealed));
  });

/** The frames of the unfolded entries, in order and whole; null where one is missing, moved or changed. */
function journalFrames(rows: readonly JournalRow[], { head, folded }: Manifest): readonly Frame[] | null {
  const frames = rows.flatMap((row) => scanFrames(row.frame, 0).frames.map(({ frame }) => frame));
  if (frames.length !== rows.length) return null;
  if (brokenLink(frames, { seq: folded.seq, previous: fromHex(folded.tag) }) !== null) return null;
  const last = frames.at(-1);
  const end = last === undefined ? folded : { seq: last.seq, tag: toHex(tagOf(last.sealed)) };
  return end.seq === head.seq && end.tag === head.tag ? frames : null;
}

type Sealed = { readonly manifest: Manifest; readonly table: Map<string, SegmentFacts> };

/** The manifest and the table that it names; null where either is missing or does not open. */
async function openSealed(memory: VaultMemory, rows: readonly MetaRow[]): Promise<Partial<Sealed>> {
  const manifest = await openManifest(
    memory,
    rows.find(({ k }) => k === 'manifest'),
  );
  if (manifest === null) return {};
  const tableRow = rows.find(({ k }) => k === 'table');
  const table = await openTable(memory, tableRow, manifest.table);
  return table === null ? { manifest } : { manifest, table };
}

const isEmpty = ({ seg, journal, meta }: Rows): boolean => seg.length + journal.length + meta.length === 0;

function judge(rows: Rows, { manifest, table }: Partial<Sealed>, values: Map<string, Json>): DatabaseReading {
  const damaged = { kind: 'damaged', values, foldedSeq: manifest?.folded.seq ?? null } as const;
  if (manifest === undefined || table === undefined) return damaged;
  const frames = journalFrames(rows.journal, manifest);
  if (frames === null || !isAsTableSays(rows.seg, table) || values.size !== table.size) return damaged;
  const { head, folded } = manifest;
  return {
    kind: 'whole',
    head: { seq: head.seq, tag: fromHex(head.tag), size: head.size },
    folded: { seq: folded.seq, tag: fromHex(folded.tag) },
    table,
    tableTag: manifest.table,
    values,
    frames,
  };
}

/** Reads the database whole and compares every part with the sealed manifest and table. */
export async function readDatabase(
  memory: VaultMemory,
  onProgress: (done: number, total: number) => void,
): Promise<DatabaseReading> {
  const rows = await readRows(memory);
  if (rows === null) return { kind: 'damaged', values: new Map(), foldedSeq: null };
  if (isEmpty(rows)) return { kind: 'absent' };
  const sealed = await openSealed(memory, rows.meta);
  const values = await openSegments(memory, rows.seg, (done) => {
    onProgress(done, rows.seg.length);
  });
  return judge(rows, sealed, values);
}
