import { uncompress } from 'snappyjs';

/** Where a block stands in a LevelDB table file. */
type Handle = { readonly offset: number; readonly size: number };
type Cursor = { at: number };

const FOOTER_BYTES = 48;
const TABLE_MAGIC = Buffer.from('57fb808b247547db', 'hex');
const SNAPPY = 1;

function varint(bytes: Buffer, cursor: Cursor): number {
  let value = 0;
  for (let shift = 0; shift < 49; shift += 7) {
    const byte = bytes[cursor.at] ?? 0;
    cursor.at += 1;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) break;
  }
  return value;
}

const handle = (bytes: Buffer, cursor: Cursor): Handle => ({
  offset: varint(bytes, cursor),
  size: varint(bytes, cursor),
});

/** One block, decompressed where it was compressed; empty when it does not decompress. */
function block(table: Buffer, { offset, size }: Handle): Buffer {
  const stored = table.subarray(offset, offset + size);
  if (table[offset + size] !== SNAPPY) return stored;
  try {
    return Buffer.from(uncompress(stored));
  } catch {
    // A damaged block is still searched raw, as part of its file.
    return Buffer.alloc(0);
  }
}

/** The handles that an index block's entries hold. */
function handlesOf(index: Buffer): readonly Handle[] {
  const handles: Handle[] = [];
  const restarts = index.length < 4 ? 0 : index.readUInt32LE(index.length - 4);
  const end = index.length - 4 * (restarts + 1);
  const cursor = { at: 0 };
  while (cursor.at < end) {
    varint(index, cursor);
    const unshared = varint(index, cursor);
    varint(index, cursor);
    cursor.at += unshared;
    handles.push(handle(index, cursor));
  }
  return handles;
}

/** Every data block of a LevelDB table (`.ldb`), decompressed; none for another kind of file. */
export function tableBlocks(table: Buffer): readonly Buffer[] {
  if (table.length < FOOTER_BYTES || !table.subarray(-8).equals(TABLE_MAGIC)) return [];
  const footer = table.subarray(-FOOTER_BYTES);
  const cursor = { at: 0 };
  handle(footer, cursor);
  const index = block(table, handle(footer, cursor));
  return handlesOf(index).map((each) => block(table, each));
}

const LOG_BLOCK = 32_768;
const LOG_HEADER = 7;

/** A LevelDB log with its record headers taken out, so that a word split over two blocks stands whole. */
export function logWithoutHeaders(log: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let start = 0; start < log.length; start += LOG_BLOCK) {
    const end = Math.min(start + LOG_BLOCK, log.length);
    let at = start;
    while (at + LOG_HEADER <= end) {
      const length = log.readUInt16LE(at + 4);
      if (length === 0 && log[at + 6] === 0) break;
      pieces.push(log.subarray(at + LOG_HEADER, Math.min(at + LOG_HEADER + length, end)));
      at += LOG_HEADER + length;
    }
  }
  return Buffer.concat(pieces);
}
