import { err, ok, type Result } from '../../kernel/result';
import type { DocumentRecord } from '../records/document-record';
import { concatBytes, type Bytes } from '../vault/bytes';
import { documentsInOrder, packLimits, type PackContent } from './pack-content';
import type { PackFailure } from './pack-failure';
import { readContent } from './read-content';

/** What the core has to be given: text, and hashes. */
export type PackTools = {
  readonly utf8: (text: string) => Uint8Array;
  /** Null for bytes that are no UTF-8. */
  readonly text: (bytes: Uint8Array) => string | null;
  /** In hex. */
  readonly sha256: (bytes: Uint8Array) => string;
};

/** A pack as it is sealed: what is said, the documents' bytes by document id, and who signed all of it. */
export type Pack = {
  readonly content: PackContent;
  readonly documents: ReadonlyMap<string, Bytes>;
  /** Who signed and the signature, as text: it stands beside what it is over. */
  readonly signed: string;
  /** Everything that is signed. The documents are parts of it. */
  readonly body: Bytes;
};

/** 'CSH' and the format's version. */
const MAGIC = Uint8Array.of(0x43, 0x53, 0x48, 1);
const LENGTH = 4;
const SIGNED_MOST = 16 * 1024;

const uint32 = (value: number): Bytes => {
  const bytes = new Uint8Array(LENGTH);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
};

/** Everything that is signed: the content, then the bytes of each document. */
export function encodeBody(
  content: PackContent,
  bytesOf: (document: DocumentRecord) => Uint8Array,
  { utf8 }: PackTools,
): Bytes {
  const text = utf8(JSON.stringify(content));
  return concatBytes([uint32(text.length), text, ...documentsInOrder(content.children).map(bytesOf)]);
}

/** The pack before it is sealed: who signed, then what they signed. */
export function encodePack(body: Uint8Array, signed: string, { utf8 }: PackTools): Bytes {
  const text = utf8(signed);
  return concatBytes([MAGIC, uint32(text.length), text, body]);
}

/** A piece that says its own length first, and what follows it; null where it claims more than there is or may be. */
function piece(bytes: Bytes, most: number): { readonly head: Bytes; readonly rest: Bytes } | null {
  if (bytes.length < LENGTH) return null;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  if (length > most || length > bytes.length - LENGTH) return null;
  return { head: bytes.subarray(LENGTH, LENGTH + length), rest: bytes.subarray(LENGTH + length) };
}

/** The documents' bytes, each as long and of the hash that its record says; null where one is not. */
function readDocuments(
  { children }: PackContent,
  bytes: Bytes,
  { sha256 }: PackTools,
): ReadonlyMap<string, Bytes> | null {
  const records = documentsInOrder(children);
  if (records.reduce((sum, { size }) => sum + size, 0) !== bytes.length) return null;
  const documents = new Map<string, Bytes>();
  let from = 0;
  for (const { id, size, sha256: hash } of records) {
    const document = bytes.subarray(from, from + size);
    if (sha256(document) !== hash) return null;
    documents.set(id, document);
    from += size;
  }
  return documents;
}

/** The version byte of what begins as a pack does; a failure for what does not. */
function readMagic(file: Bytes): Result<null, PackFailure> {
  const [c, s, h, version = 0] = file;
  if (c !== MAGIC[0] || s !== MAGIC[1] || h !== MAGIC[2]) return err({ code: 'not-a-pack' });
  if (version !== MAGIC[3]) return err({ code: version > 1 ? 'newer-pack' : 'pack-damaged' });
  return ok(null);
}

type Pieces = { readonly signed: string; readonly body: Bytes; readonly content: string; readonly documents: Bytes };

function readPieces(bytes: Bytes, { text }: PackTools): Pieces | null {
  const outer = piece(bytes, SIGNED_MOST);
  if (outer === null) return null;
  const inner = piece(outer.rest, packLimits.content);
  if (inner === null) return null;
  const [signed, content] = [text(outer.head), text(inner.head)];
  return signed === null || content === null ? null : { signed, body: outer.rest, content, documents: inner.rest };
}

/** The bytes of an unsealed pack as a pack. Whether the signature is good is for who has the keys to say. */
export function decodePack(file: Bytes, tools: PackTools): Result<Pack, PackFailure> {
  const magic = readMagic(file);
  if (!magic.ok) return magic;
  const pieces = readPieces(file.subarray(MAGIC.length), tools);
  if (pieces === null) return err({ code: 'pack-damaged' });
  const content = readContent(pieces.content);
  if (!content.ok) return content;
  const documents = readDocuments(content.value, pieces.documents, tools);
  if (documents === null) return err({ code: 'pack-damaged' });
  return ok({ content: content.value, documents, signed: pieces.signed, body: pieces.body });
}
