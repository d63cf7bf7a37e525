import { z } from 'zod';
import { instantSchema } from '../../kernel/clock';
import { err, ok, type Result } from '../../kernel/result';
import { asciiBytes, asciiText, type Bytes } from './bytes';
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

export type BackupFailure =
  { readonly code: 'no-backup' } | { readonly code: 'backup-damaged' } | { readonly code: 'newer-version' };

/** 'CSK' and the format's version. */
export const MAGIC = Uint8Array.of(0x43, 0x53, 0x4b, 1);
/** The magic and the length of the head. */
export const START_BYTES = 8;
const HEAD_MOST = 1 << 26;

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

export const uint32 = (value: number): Bytes => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
};
export const uint32At = (bytes: Bytes, offset: number): number =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(offset);

export const encodeHead = (head: BackupHead): Bytes => asciiBytes(JSON.stringify(head));

/** The head from its own bytes. */
export function parseHead(bytes: Bytes): Result<BackupHead, BackupFailure> {
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

/** Why a file does not begin as a backup does; null where it does. */
function headFailure(file: Bytes): BackupFailure | null {
  if (file.length < START_BYTES || MAGIC.slice(0, 3).some((byte, at) => byte !== file[at]))
    return { code: 'no-backup' };
  const version = file[3] ?? 0;
  if (version !== MAGIC[3]) return { code: version > 1 ? 'newer-version' : 'backup-damaged' };
  return uint32At(file, 4) > HEAD_MOST ? { code: 'backup-damaged' } : null;
}

/** The bytes of the head; a failure where the file does not begin as a backup does. */
export function headBytesOf(file: Bytes): Result<Bytes, BackupFailure> {
  const failure = headFailure(file);
  if (failure !== null) return err(failure);
  const end = START_BYTES + uint32At(file, 4);
  return end > file.length ? err({ code: 'backup-damaged' }) : ok(file.slice(START_BYTES, end));
}

/** How many bytes the front of a file takes, by its first eight; as many as are given where it is no backup. */
export function frontLength(start: Bytes): number {
  if (start.length < START_BYTES || headFailure(start) !== null) return start.length;
  return START_BYTES + uint32At(start, 4);
}

/** What a backup says of itself in clear, from its front alone. Nothing in it is proved before its seals are opened. */
export function decodeFront(front: Bytes): Result<BackupHead, BackupFailure> {
  const bytes = headBytesOf(front);
  return bytes.ok ? parseHead(bytes.value) : bytes;
}
