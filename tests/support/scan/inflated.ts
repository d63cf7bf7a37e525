import { gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

const ZIP_ENTRY = Buffer.from('504b0304', 'hex');
const GZIP = Buffer.from('1f8b08', 'hex');
const zlibStarts = ['7801', '785e', '789c', '78da'].map((start) => Buffer.from(start, 'hex'));

function attempt(inflate: () => Buffer): readonly Buffer[] {
  try {
    return [inflate()];
  } catch {
    // Bytes that look like a compressed stream and are none: nothing to search in them.
    return [];
  }
}

function* places(bytes: Buffer, mark: Buffer): Generator<number> {
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) yield at;
}

const partly = { finishFlush: 2 } as const;

/** What the bytes hold once every zip entry, gzip, zlib and bare deflate stream in them is inflated. */
export function inflated(bytes: Buffer): readonly Buffer[] {
  const out: Buffer[] = [...attempt(() => inflateRawSync(bytes, partly))];
  for (const at of places(bytes, ZIP_ENTRY)) {
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    out.push(...attempt(() => inflateRawSync(bytes.subarray(start), partly)));
  }
  for (const at of places(bytes, GZIP)) out.push(...attempt(() => gunzipSync(bytes.subarray(at), partly)));
  for (const mark of zlibStarts) {
    for (const at of places(bytes, mark)) out.push(...attempt(() => inflateSync(bytes.subarray(at), partly)));
  }
  return out;
}
