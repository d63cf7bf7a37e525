import { concatBytes, fromHex, sameBytes, toHex, type Bytes } from './bytes';
import { crc32 } from './crc32';

/** One sealed entry as it lies in the journal file. All numbers are big-endian. */
export type Frame = {
  /** Counts the vault's entries from 1. */
  readonly seq: number;
  /** 32 hex characters. */
  readonly subject: string;
  /** The GCM tag of the frame before: the chain. */
  readonly previous: Bytes;
  readonly iv: Bytes;
  /** Ciphertext with its tag at the end. */
  readonly sealed: Bytes;
};

/** What the file begins with: whose journal it is, and the link that its first frame hangs on. */
export type JournalStart = { readonly vault: string; readonly seq: number; readonly previous: Bytes };

export const TAG_BYTES = 16;
export const IV_BYTES = 12;
const CHECK_BYTES = 4;

/** 'CSJ' and the format's version. */
const START_MAGIC = 0x43534a01;
export const START_BYTES = 4 + 16 + 8 + TAG_BYTES + CHECK_BYTES;
/** 'CSF' and the format's version. */
const FRAME_MAGIC = 0x43534601;
const FRAME_HEAD = 4 + 4 + 8 + 16 + TAG_BYTES + IV_BYTES;
const FRAME_LEAST = FRAME_HEAD + TAG_BYTES + CHECK_BYTES;
/** No entry is ever this long (64 MiB): a longer length is damage. */
const FRAME_MOST = 1 << 26;

export const noTag = (): Bytes => new Uint8Array(TAG_BYTES);

/** The tag that the next frame hangs on. */
export const tagOf = (sealed: Bytes): Bytes => sealed.slice(-TAG_BYTES);

/** What a frame's seal is bound to. */
export const frameFacts = ({ seq, subject, previous }: Pick<Frame, 'seq' | 'subject' | 'previous'>): string =>
  `journal|${seq}|${subject}|${toHex(previous)}|1`;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const magicBytes = Uint8Array.of(0x43, 0x53, 0x46, 1);

function withCheck(bytes: Bytes): Bytes {
  viewOf(bytes).setUint32(bytes.length - CHECK_BYTES, crc32(bytes.subarray(0, -CHECK_BYTES)));
  return bytes;
}

const checks = (bytes: Uint8Array): boolean =>
  viewOf(bytes).getUint32(bytes.length - CHECK_BYTES) === crc32(bytes.subarray(0, -CHECK_BYTES));

export function encodeStart(start: JournalStart): Bytes {
  const bytes = new Uint8Array(START_BYTES);
  const view = viewOf(bytes);
  view.setUint32(0, START_MAGIC);
  bytes.set(fromHex(start.vault), 4);
  view.setBigUint64(20, BigInt(start.seq));
  bytes.set(start.previous, 28);
  return withCheck(bytes);
}

/** Null where the file does not begin as a journal does. */
export function decodeStart(file: Bytes): JournalStart | null {
  if (file.length < START_BYTES) return null;
  const bytes = file.subarray(0, START_BYTES);
  const view = viewOf(bytes);
  if (view.getUint32(0) !== START_MAGIC || !checks(bytes)) return null;
  return {
    vault: toHex(bytes.subarray(4, 20)),
    seq: Number(view.getBigUint64(20)),
    previous: bytes.slice(28, 28 + TAG_BYTES),
  };
}

export function encodeFrame(frame: Frame): Bytes {
  const bytes = new Uint8Array(FRAME_HEAD + frame.sealed.length + CHECK_BYTES);
  const view = viewOf(bytes);
  view.setUint32(0, FRAME_MAGIC);
  view.setUint32(4, bytes.length);
  view.setBigUint64(8, BigInt(frame.seq));
  bytes.set(fromHex(frame.subject), 16);
  bytes.set(frame.previous, 32);
  bytes.set(frame.iv, 48);
  bytes.set(frame.sealed, FRAME_HEAD);
  return withCheck(bytes);
}

/** A frame with the bytes it was read from. */
export type FoundFrame = { readonly frame: Frame; readonly offset: number; readonly bytes: Bytes };

/** How many bytes may still be checked in vain: a file made of false beginnings would otherwise take hours to read. */
type Patience = { left: number };
const PATIENCE = 1 << 27;

function frameAt(file: Bytes, offset: number, patience: Patience): FoundFrame | null {
  if (file.length - offset < FRAME_LEAST || patience.left <= 0) return null;
  const view = viewOf(file);
  const length = view.getUint32(offset + 4);
  if (view.getUint32(offset) !== FRAME_MAGIC || length < FRAME_LEAST || length > FRAME_MOST) return null;
  if (offset + length > file.length) return null;
  const bytes = file.subarray(offset, offset + length);
  if (!checks(bytes)) {
    patience.left -= length;
    return null;
  }
  const frame = {
    seq: Number(view.getBigUint64(offset + 8)),
    subject: toHex(bytes.subarray(16, 32)),
    previous: bytes.slice(32, 48),
    iv: bytes.slice(48, 48 + IV_BYTES),
    sealed: bytes.slice(FRAME_HEAD, length - CHECK_BYTES),
  };
  return { frame, offset, bytes };
}

function nextFrame(file: Bytes, from: number, patience: Patience): FoundFrame | null {
  for (let offset = from; offset <= file.length - FRAME_LEAST; offset += 1) {
    const found = file[offset] === 0x43 ? frameAt(file, offset, patience) : null;
    if (found !== null) return found;
  }
  return null;
}

/** What a stretch of the file holds. */
export type JournalScan = {
  readonly frames: readonly FoundFrame[];
  /** Stretches, from and to in bytes, that are no frame although a frame follows: damage. */
  readonly damaged: readonly { readonly from: number; readonly to: number }[];
  /** Where the last whole frame ends; what follows is a torn tail. */
  readonly end: number;
};

/** Reads frames one after the other; past damage it looks for the next whole frame. */
export function scanFrames(file: Bytes, from: number): JournalScan {
  const frames: FoundFrame[] = [];
  const damaged: { from: number; to: number }[] = [];
  const patience = { left: PATIENCE };
  let offset = from;
  while (offset < file.length) {
    const found = frameAt(file, offset, patience) ?? nextFrame(file, offset + 1, patience);
    if (found === null) break;
    if (found.offset > offset) damaged.push({ from: offset, to: found.offset });
    frames.push(found);
    offset = found.offset + found.bytes.length;
  }
  return { frames, damaged, end: offset };
}

/**
 * Whether the bytes from an offset to the end are the beginning of a frame whose end was never written, or were never
 * written at all: what an append leaves that was cut off, rather than a frame that was damaged later.
 */
export function isTornOff(file: Bytes, offset: number): boolean {
  const rest = file.subarray(offset);
  if (rest.every((byte) => byte === 0)) return true;
  if (rest.subarray(0, 4).some((byte, at) => byte !== magicBytes[at])) return false;
  return rest.length < 8 || viewOf(rest).getUint32(4) > rest.length;
}

/** A link of the chain that does not hold: frames left out, put in another order, or from another vault. */
export type ChainHead = { readonly seq: number; readonly previous: Bytes };

/** The index of the first frame that does not follow on from the one before it; null where all do. */
export function brokenLink(
  frames: readonly Pick<Frame, 'seq' | 'previous' | 'sealed'>[],
  head: ChainHead,
): number | null {
  let { seq, previous } = head;
  for (const [index, frame] of frames.entries()) {
    if (frame.seq !== seq + 1 || !sameBytes(frame.previous, previous)) return index;
    seq = frame.seq;
    previous = tagOf(frame.sealed);
  }
  return null;
}

/** Frames one after the other, as they are appended. */
export const encodeFrames = (frames: readonly Frame[]): Bytes => concatBytes(frames.map(encodeFrame));
