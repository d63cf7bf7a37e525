import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  brokenLink,
  decodeStart,
  encodeFrame,
  encodeFrames,
  encodeStart,
  frameFacts,
  isTornOff,
  noTag,
  scanFrames,
  START_BYTES,
  tagOf,
  type Frame,
} from '../../../../../src/shared/domain/vault/journal-frame';
import { toHex } from '../../../../../src/shared/domain/vault/bytes';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const aSubject = bytes(16).map(toHex);
const aBody = fc.record({ subject: aSubject, iv: bytes(12), sealed: fc.uint8Array({ minLength: 16, maxLength: 300 }) });

/** Frames that hang one on the other, counted from 1. */
const aChain = (least: number) =>
  fc.array(aBody, { minLength: least, maxLength: 8 }).map((bodies) => {
    const frames: Frame[] = [];
    for (const body of bodies) {
      const last = frames.at(-1);
      frames.push({ ...body, seq: frames.length + 1, previous: last === undefined ? noTag() : tagOf(last.sealed) });
    }
    return frames;
  });

const plain = (frames: readonly { readonly frame: Frame }[]): readonly Frame[] => frames.map(({ frame }) => frame);
const start = { seq: 0, previous: noTag() };

describe('the journal file', () => {
  it('gives back every entry that was appended, in order', () => {
    fc.assert(
      fc.property(aChain(0), (frames) => {
        const scan = scanFrames(encodeFrames(frames), 0);
        expect(plain(scan.frames)).toEqual(frames);
        expect(scan.damaged).toEqual([]);
        expect(brokenLink(plain(scan.frames), start)).toBeNull();
      }),
    );
  });

  it('takes a save that was cut off for one, and one that was damaged later for damage', () => {
    fc.assert(
      fc.property(aChain(1), fc.nat(), fc.integer({ min: 1, max: 255 }), (frames, nth, flip) => {
        const last = encodeFrame(frames.at(-1) as Frame);
        expect(isTornOff(last.subarray(0, nth % last.length), 0)).toBe(true);
        expect(isTornOff(new Uint8Array(nth % 500), 0)).toBe(true);
        const damaged = last.slice();
        // The length alone, when it grows, cannot be told from a save that was cut off.
        const at = 8 + (nth % (last.length - 8));
        damaged[at] = (damaged[at] ?? 0) ^ flip;
        expect(isTornOff(damaged, 0)).toBe(false);
      }),
    );
  });

  it('shows a tail that was torn off at any byte, and keeps what stands before it', () => {
    fc.assert(
      fc.property(aChain(1), fc.nat(), (frames, cut) => {
        const whole = encodeFrames(frames);
        const last = encodeFrame(frames.at(-1) as Frame);
        const kept = whole.length - last.length;
        const scan = scanFrames(whole.subarray(0, kept + (cut % last.length)), 0);
        expect(plain(scan.frames)).toEqual(frames.slice(0, -1));
        expect(scan.end).toBe(kept);
      }),
    );
  });

  it('never reads a frame with a flipped byte, and finds those after it', () => {
    fc.assert(
      fc.property(aChain(2), fc.nat(), fc.integer({ min: 1, max: 255 }), (frames, place, flip) => {
        const first = encodeFrame(frames[0] as Frame);
        const file = encodeFrames(frames);
        const at = place % first.length;
        file[at] = (file[at] ?? 0) ^ flip;
        const scan = scanFrames(file, 0);
        expect(plain(scan.frames)).toEqual(frames.slice(1));
        expect(scan.damaged).toEqual([{ from: 0, to: first.length }]);
        expect(brokenLink(plain(scan.frames), start)).toBe(0);
      }),
    );
  });

  it('finds entries that were left out or put in another order', () => {
    fc.assert(
      fc.property(aChain(3), (frames) => {
        expect(brokenLink(frames.toSpliced(1, 1), start)).toBe(1);
        expect(brokenLink([frames[1] as Frame, frames[0] as Frame], start)).toBe(0);
      }),
    );
  });

  it('says whose journal it is and where its chain begins', () => {
    fc.assert(
      fc.property(aSubject, fc.nat(), bytes(16), (vault, seq, previous) => {
        const encoded = encodeStart({ vault, seq, previous });
        expect(encoded.length).toBe(START_BYTES);
        expect(decodeStart(encoded)).toEqual({ vault, seq, previous });
        expect(decodeStart(encoded.with(9, (encoded[9] ?? 0) ^ 1))).toBeNull();
      }),
    );
  });

  it('takes neither a short file nor another kind of file for a journal', () => {
    expect(decodeStart(new Uint8Array(START_BYTES - 1))).toBeNull();
    expect(decodeStart(new Uint8Array(START_BYTES))).toBeNull();
    expect(scanFrames(new Uint8Array(500).fill(0x43), 0).frames).toEqual([]);
  });

  it('binds each seal to its number, its subject and the entry before', () => {
    expect(frameFacts({ seq: 7, subject: 'ab'.repeat(16), previous: noTag() })).toBe(
      `journal|7|${'ab'.repeat(16)}|${'00'.repeat(16)}|1`,
    );
  });
});
