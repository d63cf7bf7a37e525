import { fromHex, toHex, type Bytes } from '../../../../shared/domain/vault/bytes';
import { brokenLink, scanFrames, tagOf, type Frame } from '../../../../shared/domain/vault/journal-frame';
import { manifestSchema, type Manifest } from '../../../../shared/domain/vault/manifest';
import {
  metaFacts,
  segFacts,
  type JournalRow,
  type MetaRow,
  type SealedRows,
  type SegRow,
} from '../../../../shared/domain/vault/sealed-rows';
import { decodeTable, type SegmentFacts } from '../../../../shared/domain/vault/segment-table';
import type { Json } from '../../../../shared/kernel/json';
import { openBytes } from '../key/aes';
import { mapInBatches } from './batches';
import { unpack } from './packing';

const AT_ONCE = 256;

/** All but the history, which opening leaves alone. */
export type Rows = Omit<SealedRows, 'history'>;

/** What opens the rows of one vault. */
export type RowKeys = {
  readonly vaultId: string;
  readonly rootKey: CryptoKey;
  readonly keys: ReadonlyMap<string, CryptoKey>;
};

/** The end of the chain, and of main's file: what the next frame hangs on and where it goes. */
export type Head = { readonly seq: number; readonly tag: Bytes; readonly size: number };
/** The last entry that is folded into a segment. */
export type Folded = Omit<Head, 'size'>;

/** What the database holds, once everything in it has been found to be as the manifest says. */
export type WholeDatabase = {
  readonly head: Head;
  readonly folded: Folded;
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

export async function openManifest({ vaultId, rootKey }: RowKeys, row: MetaRow | undefined): Promise<Manifest | null> {
  if (row === undefined) return null;
  const bytes = await openBytes(rootKey, metaFacts('manifest', vaultId), row);
  const parsed = manifestSchema.safeParse(bytes === null ? undefined : unpack(bytes));
  return parsed.success ? parsed.data : null;
}

async function openTable(
  { vaultId, rootKey }: RowKeys,
  row: MetaRow | undefined,
  tag: string,
): Promise<Map<string, SegmentFacts> | null> {
  if (row === undefined) return tag === '' ? new Map() : null;
  if (toHex(tagOf(row.sealed)) !== tag) return null;
  const bytes = await openBytes(rootKey, metaFacts('table', vaultId), row);
  return bytes === null ? null : decodeTable(bytes);
}

/** Every value that opens as the row that the table names; absent where no table is given to compare with. */
async function openSegments(
  { keys }: RowKeys,
  rows: readonly SegRow[],
  onProgress: (done: number) => void,
): Promise<Map<string, Json>> {
  const opened = await mapInBatches(
    rows,
    AT_ONCE,
    async (row) => {
      const key = keys.get(row.id);
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
async function openSealed(given: RowKeys, rows: readonly MetaRow[]): Promise<Partial<Sealed>> {
  const manifest = await openManifest(
    given,
    rows.find(({ k }) => k === 'manifest'),
  );
  if (manifest === null) return {};
  const tableRow = rows.find(({ k }) => k === 'table');
  const table = await openTable(given, tableRow, manifest.table);
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

/** Compares every row with the sealed manifest and table. */
export async function readRows(
  given: RowKeys,
  rows: Rows,
  onProgress: (done: number, total: number) => void,
): Promise<DatabaseReading> {
  if (isEmpty(rows)) return { kind: 'absent' };
  const sealed = await openSealed(given, rows.meta);
  const values = await openSegments(given, rows.seg, (done) => {
    onProgress(done, rows.seg.length);
  });
  return judge(rows, sealed, values);
}
