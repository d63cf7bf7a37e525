import { describe, expect, it } from 'vitest';
import { goingOn } from '../../../../src/renderer/src/vault/reading-journal';
import {
  encodeFrames,
  noTag,
  scanFrames,
  tagOf,
  type FoundFrame,
  type Frame,
} from '../../../../src/shared/domain/vault/journal-frame';

/** Entries 1 to 5 as they stand in a file. */
function aFile(): readonly FoundFrame[] {
  const frames: Frame[] = [];
  for (let seq = 1; seq <= 5; seq += 1) {
    const last = frames.at(-1);
    const previous = last === undefined ? noTag() : tagOf(last.sealed);
    const sealed = new Uint8Array(20).fill(seq);
    frames.push({ seq, subject: 'ab'.repeat(16), previous, iv: new Uint8Array(12), sealed });
  }
  return scanFrames(encodeFrames(frames), 0).frames;
}

const from = (seq: number) => ({ seq, tag: seq === 0 ? noTag() : new Uint8Array(16).fill(seq) });
const without = (...gone: readonly number[]) => aFile().filter(({ frame }) => !gone.includes(frame.seq));
const summary = (found: readonly FoundFrame[], seq: number) => {
  const { frames, missing } = goingOn(found, from(seq));
  return { entries: frames.map(({ frame }) => frame.seq), missing };
};

describe('what stands in the file of saves after the last entry that the database has', () => {
  it('is all that follows, and nothing is missing', () => {
    expect(summary(aFile(), 3)).toEqual({ entries: [4, 5], missing: 0 });
  });

  it('counts each entry that is missing between them', () => {
    expect(summary(without(2, 3), 1)).toEqual({ entries: [4, 5], missing: 2 });
  });

  it('misses nothing that the database has already, whatever became of it in the file', () => {
    expect(summary(without(1, 2, 3), 3)).toEqual({ entries: [4, 5], missing: 0 });
  });

  it('takes an entry that stands there twice once', () => {
    expect(summary([...aFile(), ...aFile()], 3)).toEqual({ entries: [4, 5], missing: 0 });
  });

  it('shows an entry that hangs on another one than the database has', () => {
    const { missing } = goingOn(aFile(), { seq: 3, tag: new Uint8Array(16).fill(9) });
    expect(missing).toBe(1);
  });
});
