import { z } from 'zod';
import { instantSchema } from '../../kernel/clock';
import { err, ok, type Result } from '../../kernel/result';
import { asciiBytes, asciiText, concatBytes, fromHex, toHex, type Bytes } from './bytes';
import { IV_BYTES, scanFrames, TAG_BYTES } from './journal-frame';
import { historyId, type HistoryRow, type JournalRow, type MetaRow, type SealedRows, type SegRow } from './sealed-rows';
import { clearIdSchema, parseVaultHeader, vaultHeaderSchema, type VaultHeader } from './vault-header';

/** A document that stands beside the vault: the SHA-256 (hex) and size of its sealed bytes. */
export type BlobFact = { readonly name: string; readonly sha256: string; readonly size: number };

/** What stands in clear at the front of a backup; the index's seal is bound to every byte of it. */
export type BackupHead = {
  readonly format: 1;
  /** vault.json as it was: the passphrase and the recovery key of that day open this backup. */
  readonly vault: VaultHeader;
  /** The last entry that the backup holds. */
  readonly counter: number;
  readonly madeAt: z.infer<typeof instantSchema>;
  readonly blobs: readonly BlobFact[];
};

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

export type BackupFailure =
  { readonly code: 'no-backup' } | { readonly code: 'backup-damaged' } | { readonly code: 'newer-version' };

/** 'CSK' and the format's version. */
const MAGIC = Uint8Array.of(0x43, 0x53, 0x4b, 1);
/** The magic and the length of the head. */
const START_BYTES = 8;
/** SHA-256 of all that stands before it. */
export const DIGEST_BYTES = 32;
const ID_BYTES = 16;
const SEALED_LEAST = IV_BYTES + TAG_BYTES;
const HEAD_MOST = 1 << 26;

const kinds = { index: 1, seg: 2, journal: 3, manifest: 4, table: 5, history: 6 } as const;

const headSchema = z.strictObject({
  format: z.literal(1),
  vault: vaultHeaderSchema,
  counter: z.int().nonnegative(),
  madeAt: instantSchema,
  blobs: z
    .array(z.strictObject({ name: clearIdSchema, sha256: z.string().regex(/^[0-9a-f]{64}$/), size: z.int().min(0) }))
    .max(1_000_000)
    .readonly(),
});

const uint32 = (value: number): Bytes => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
};

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

export const encodeHead = (head: BackupHead): Bytes => asciiBytes(JSON.stringify(head));

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

const numberAt = (bytes: Bytes, offset: number): number =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(offset);

const sealedAt = (body: Bytes, offset: number) => ({
  iv: body.slice(offset, offset + IV_BYTES),
  sealed: body.slice(offset + IV_BYTES),
});

/** A row that is filed by subject, number and the tag before it. */
const PLACED = ID_BYTES + 4 + TAG_BYTES;
const placedAt = (body: Bytes) => ({
  subject: toHex(body.subarray(0, ID_BYTES)),
  number: numberAt(body, ID_BYTES),
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

function parseHead(bytes: Bytes): Result<BackupHead, BackupFailure> {
  try {
    const json: unknown = JSON.parse(asciiText(bytes));
    const head = headSchema.safeParse(json);
    if (head.success) return ok(head.data);
    const vault = z.object({ vault: z.unknown() }).safeParse(json);
    const header = vault.success ? parseVaultHeader(JSON.stringify(vault.data.vault)) : null;
    if (header?.ok === false && header.error.code === 'newer-version') return err({ code: 'newer-version' });
  } catch {
    // Not JSON: damage, as what follows says.
  }
  return err({ code: 'backup-damaged' });
}

/** The bytes of the head; a failure where the file does not begin as a backup does. */
function headBytesOf(file: Bytes): Result<Bytes, BackupFailure> {
  if (file.length < START_BYTES + DIGEST_BYTES || MAGIC.slice(0, 3).some((byte, at) => byte !== file[at]))
    return err({ code: 'no-backup' });
  const version = file[3] ?? 0;
  if (version !== MAGIC[3]) return err({ code: version > 1 ? 'newer-version' : 'backup-damaged' });
  const length = numberAt(file, 4);
  if (length > HEAD_MOST || START_BYTES + length > file.length - DIGEST_BYTES) return err({ code: 'backup-damaged' });
  return ok(file.slice(START_BYTES, START_BYTES + length));
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
