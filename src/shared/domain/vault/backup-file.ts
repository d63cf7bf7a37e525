import { err, ok, type Result } from '../../kernel/result';
import {
  headBytesOf,
  MAGIC,
  parseHead,
  START_BYTES,
  uint32,
  uint32At,
  type BackupFailure,
  type BackupHead,
} from './backup-head';
import { concatBytes, fromHex, toHex, type Bytes } from './bytes';
import { IV_BYTES, scanFrames, TAG_BYTES } from './journal-frame';
import { historyId, type HistoryRow, type JournalRow, type MetaRow, type SealedRows, type SegRow } from './sealed-rows';

/** The seal over the head: whoever changes the head without the key is found out. */
export type BackupIndex = { readonly iv: Bytes; readonly sealed: Bytes };

export type Backup = {
  readonly head: BackupHead;
  readonly headBytes: Bytes;
  readonly index: BackupIndex;
  readonly rows: SealedRows;
};

/** What the index's seal is bound to. */
export const indexFacts = (vaultId: string): string => `backup|${vaultId}|1`;

/** SHA-256 of all that stands before it. */
export const DIGEST_BYTES = 32;
const ID_BYTES = 16;
const SEALED_LEAST = IV_BYTES + TAG_BYTES;

const kinds = { index: 1, seg: 2, journal: 3, manifest: 4, table: 5, history: 6 } as const;

const part = (kind: number, ...body: readonly Uint8Array[]): readonly Uint8Array[] => [
  Uint8Array.of(kind),
  uint32(body.reduce((length, { byteLength }) => length + byteLength, 0)),
  ...body,
];

const segPart = ({ id, v, prev, iv, sealed }: SegRow) => part(kinds.seg, fromHex(id), uint32(v), prev, iv, sealed);
const metaPart = ({ k, iv, sealed }: MetaRow) => part(kinds[k], iv, sealed);
function historyPart({ id, prev, iv, sealed }: HistoryRow) {
  const [subject = '', number = ''] = id.split('-');
  return part(kinds.history, fromHex(subject), uint32(Number(number)), prev, iv, sealed);
}

/** A backup but for its digest, which goes to the end. */
export const encodeBackup = ({ headBytes, index, rows }: Omit<Backup, 'head'>): Bytes =>
  concatBytes([
    MAGIC,
    uint32(headBytes.length),
    headBytes,
    ...part(kinds.index, index.iv, index.sealed),
    ...rows.meta.flatMap(metaPart),
    ...rows.seg.flatMap(segPart),
    ...rows.history.flatMap(historyPart),
    ...rows.journal.flatMap(({ frame }) => part(kinds.journal, frame)),
  ]);

type Part = { readonly kind: number; readonly body: Bytes };

/** The parts one after the other; null where one claims more bytes than there are. */
function partsOf(bytes: Bytes): readonly Part[] | null {
  const parts: Part[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let offset = 0; offset < bytes.length;) {
    if (bytes.length - offset < 5) return null;
    const end = offset + 5 + view.getUint32(offset + 1);
    if (end > bytes.length) return null;
    parts.push({ kind: view.getUint8(offset), body: bytes.slice(offset + 5, end) });
    offset = end;
  }
  return parts;
}

const sealedAt = (body: Bytes, offset: number) => ({
  iv: body.slice(offset, offset + IV_BYTES),
  sealed: body.slice(offset + IV_BYTES),
});

/** A row that is filed by subject, number and the tag before it. */
const PLACED = ID_BYTES + 4 + TAG_BYTES;
const placedAt = (body: Bytes) => ({
  subject: toHex(body.subarray(0, ID_BYTES)),
  number: uint32At(body, ID_BYTES),
  prev: body.slice(ID_BYTES + 4, PLACED),
  ...sealedAt(body, PLACED),
});

function segRow(body: Bytes): SegRow {
  const { subject, number, ...rest } = placedAt(body);
  return { id: subject, v: number, ...rest };
}
function historyRow(body: Bytes): HistoryRow {
  const { subject, number, ...rest } = placedAt(body);
  return { id: historyId(subject, number), ...rest };
}
function journalRow(body: Bytes): JournalRow | null {
  const [found] = scanFrames(body, 0).frames;
  return found?.offset === 0 && found.bytes.length === body.length ? { seq: found.frame.seq, frame: body } : null;
}

type Gathered = { index: BackupIndex | null } & { -readonly [K in keyof SealedRows]: SealedRows[K][number][] };

/** Files one part with its like; false where it is none that a backup holds. */
function gather(into: Gathered, { kind, body }: Part): boolean {
  const row = kind === kinds.journal ? journalRow(body) : null;
  if (row !== null) into.journal.push(row);
  else if (kind === kinds.seg && body.length >= PLACED + SEALED_LEAST) into.seg.push(segRow(body));
  else if (kind === kinds.history && body.length >= PLACED + SEALED_LEAST) into.history.push(historyRow(body));
  else return gatherSealed(into, { kind, body });
  return true;
}

function gatherSealed(into: Gathered, { kind, body }: Part): boolean {
  if (body.length < SEALED_LEAST) return false;
  if (kind === kinds.index && into.index === null) into.index = sealedAt(body, 0);
  else if (kind === kinds.manifest) into.meta.push({ k: 'manifest', ...sealedAt(body, 0) });
  else if (kind === kinds.table) into.meta.push({ k: 'table', ...sealedAt(body, 0) });
  else return false;
  return true;
}

/** A file as a backup, by its shape alone: the digest and the seals are for who has the means to check them. */
export function decodeBackup(file: Bytes): Result<Backup, BackupFailure> {
  const headBytes = headBytesOf(file);
  if (!headBytes.ok) return headBytes;
  const head = parseHead(headBytes.value);
  if (!head.ok) return head;
  const parts = partsOf(file.slice(START_BYTES + headBytes.value.length, file.length - DIGEST_BYTES));
  const into: Gathered = { index: null, seg: [], journal: [], meta: [], history: [] };
  if (parts?.every((each) => gather(into, each)) !== true) return err({ code: 'backup-damaged' });
  const { index, ...rows } = into;
  if (index === null) return err({ code: 'backup-damaged' });
  return ok({ head: head.value, headBytes: headBytes.value, index, rows });
}
