import { fromHex, toHex, type Bytes } from './bytes';

/** What the sealed table says of one sealed value, so that a row swapped, left out or set back is found. */
export type SegmentFacts = {
  /** Counts the foldings of this value. */
  readonly version: number;
  /** The tag of the row's seal, in hex. */
  readonly tag: string;
  /** How many rows of history there are, and the tag of the last; the empty text where there is none. */
  readonly history: { readonly count: number; readonly tag: string };
};
export type SegmentTable = ReadonlyMap<string, SegmentFacts>;

const TAG = 16;
const ROW = 16 + 4 + TAG + 4 + TAG;
const NO_TAG = '00'.repeat(TAG);

/** Rows of 56 bytes: the table is sealed anew at each folding, so it is kept small. */
export function encodeTable(table: SegmentTable): Bytes {
  const bytes = new Uint8Array(table.size * ROW);
  const view = new DataView(bytes.buffer);
  let offset = 0;
  for (const [subject, { version, tag, history }] of table) {
    bytes.set(fromHex(subject), offset);
    view.setUint32(offset + 16, version);
    bytes.set(fromHex(tag), offset + 20);
    view.setUint32(offset + 36, history.count);
    bytes.set(fromHex(history.tag === '' ? NO_TAG : history.tag), offset + 40);
    offset += ROW;
  }
  return bytes;
}

/** Null where the bytes are no table. */
export function decodeTable(bytes: Bytes): Map<string, SegmentFacts> | null {
  if (bytes.length % ROW !== 0) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = new Map<string, SegmentFacts>();
  for (let offset = 0; offset < bytes.length; offset += ROW) {
    const historyTag = toHex(bytes.subarray(offset + 40, offset + ROW));
    table.set(toHex(bytes.subarray(offset, offset + 16)), {
      version: view.getUint32(offset + 16),
      tag: toHex(bytes.subarray(offset + 20, offset + 36)),
      history: { count: view.getUint32(offset + 36), tag: historyTag === NO_TAG ? '' : historyTag },
    });
  }
  return table;
}
