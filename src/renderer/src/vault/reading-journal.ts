import { sameBytes, toHex, type Bytes } from '../../../shared/domain/vault/bytes';
import {
  brokenLink,
  decodeStart,
  isTornOff,
  scanFrames,
  START_BYTES,
  TAG_BYTES,
  tagOf,
  type ChainHead,
  type FoundFrame,
} from '../../../shared/domain/vault/journal-frame';
import { ok, type Result } from '../../../shared/kernel/result';
import type { Head } from '../workers/sealed/reading-rows';
import type { VaultMemory } from './memory';
import type { OpenFailure } from './open-vault';

/** A frame ends in its tag and 4 check bytes: reading from there shows whether the file is the one we know. */
const END_BYTES = TAG_BYTES + 4;

/** What stands in main's file after the head that the database knows. */
export type JournalTail = {
  readonly kind: 'follows';
  readonly frames: readonly FoundFrame[];
  /** Where in the file the bytes that `frames` were read from begin. */
  readonly base: number;
  /** Where the last whole frame ends, in the file. */
  readonly end: number;
  readonly torn: number;
  readonly isTailDamaged: boolean;
  /** Stretches that are no entry, or entries that do not hang on the one before. */
  readonly damaged: number;
};
/** The whole file; `whole` where every frame follows on the one before. */
export type WholeJournal = {
  readonly kind: 'file';
  readonly frames: readonly FoundFrame[];
  readonly end: number;
  readonly torn: number;
  readonly isTailDamaged: boolean;
  readonly damaged: number;
  readonly whole: boolean;
  /** The link before the first frame. */
  readonly start: { readonly seq: number; readonly tag: Bytes } | null;
};

/** What stands after the last whole frame: a save that was never acknowledged is cut; anything else was one once. */
function judgeTail(bytes: Bytes, end: number) {
  return { torn: bytes.length - end, isTailDamaged: end < bytes.length && !isTornOff(bytes, end) };
}

/** Whether each frame hangs on the one before it, and the first on the start. */
const isLinked = (found: readonly FoundFrame[], start: ChainHead): boolean =>
  brokenLink(
    found.map(({ frame }) => frame),
    start,
  ) === null;

/** Reads main's file from its first byte. */
export async function readWholeJournal(memory: VaultMemory): Promise<Result<WholeJournal, OpenFailure>> {
  const read = await memory.files.readJournal(0);
  if (!read.ok) return read;
  const bytes = read.value;
  const found = decodeStart(bytes);
  const start = found?.vault === memory.header.id ? found : null;
  const scan = scanFrames(bytes, start === null ? 0 : START_BYTES);
  const frames = scan.frames;
  const linked = start !== null && isLinked(frames, start);
  const tail = judgeTail(bytes, scan.end);
  return ok({
    kind: 'file',
    frames,
    end: scan.end,
    ...tail,
    damaged: scan.damaged.length + (linked ? 0 : 1),
    whole: linked && scan.damaged.length === 0 && !tail.isTailDamaged,
    start: start === null ? null : { seq: start.seq, tag: start.previous },
  });
}

/** Reads main's file from the head on. Null where what stands at the head's place is not the head. */
export async function readTail(memory: VaultMemory, head: Head): Promise<Result<JournalTail | null, OpenFailure>> {
  if (head.size < END_BYTES) return ok(null);
  const base = head.size - END_BYTES;
  const read = await memory.files.readJournal(base);
  if (!read.ok) return read;
  const bytes = read.value;
  if (bytes.length < END_BYTES || !sameBytes(bytes.subarray(0, TAG_BYTES), head.tag)) return ok(null);
  const scan = scanFrames(bytes, END_BYTES);
  const linked = isLinked(scan.frames, { seq: head.seq, previous: head.tag });
  return ok({
    kind: 'follows',
    frames: scan.frames,
    base,
    end: base + scan.end,
    ...judgeTail(bytes, scan.end),
    damaged: scan.damaged.length + (linked ? 0 : 1),
  });
}

/**
 * Of frames that stand after a head, those that go on from it, and how many entries between them are missing. An entry
 * that stands there a second time is no entry more.
 */
export function goingOn(found: readonly FoundFrame[], head: Pick<Head, 'seq' | 'tag'>) {
  const frames: FoundFrame[] = [];
  let missing = 0;
  let { seq, tag } = head;
  for (const each of found) {
    if (each.frame.seq <= seq) continue;
    const gap = each.frame.seq - seq - 1;
    missing += gap === 0 && !sameBytes(each.frame.previous, tag) ? 1 : gap;
    frames.push(each);
    seq = each.frame.seq;
    tag = tagOf(each.frame.sealed);
  }
  return { frames, missing };
}

/** The frames of a whole file that come after this head; null where the head is not in it. */
export function framesAfter(
  { frames, start }: WholeJournal,
  head: Pick<Head, 'seq' | 'tag'>,
): readonly FoundFrame[] | null {
  if (start !== null && start.seq === head.seq && sameBytes(start.tag, head.tag)) return frames;
  const at = frames.findIndex(({ frame }) => frame.seq === head.seq && toHex(tagOf(frame.sealed)) === toHex(head.tag));
  return at === -1 ? null : frames.slice(at + 1);
}
