import { concatBytes } from '../../../shared/domain/vault/bytes';
import { encodeFrame, encodeStart, type Frame } from '../../../shared/domain/vault/journal-frame';
import { withChanges } from '../../../shared/kernel/changes';
import { err, ok, type Result } from '../../../shared/kernel/result';
import { endOf, sealEntry } from './frames';
import type { VaultMemory } from './memory';
import type { NewEntry, SaveFailure } from './open-vault';

/** The label of the entries that hold each value whole, with which a file that was written anew begins. */
export const JOURNAL_RESTORED = 'journal-restored';

const keyOf = (memory: VaultMemory, subject: string): CryptoKey => {
  const key = memory.keys.get(subject);
  if (key === undefined) throw new Error('An entry for a subject without a key');
  return key;
};

type End = Parameters<typeof sealEntry>[2];

async function sealAll(
  memory: VaultMemory,
  entries: readonly NewEntry[],
  hangOn: End = memory.head,
): Promise<readonly Frame[]> {
  const frames: Frame[] = [];
  let end = hangOn;
  for (const entry of entries) {
    const frame = await sealEntry(keyOf(memory, entry.subject), entry, end);
    frames.push(frame);
    end = endOf(frame);
  }
  return frames;
}

/** Main's append; where bytes that were never acknowledged stand in the way they are cut, once. */
async function appendBytes(
  { files, head }: VaultMemory,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<number, SaveFailure>> {
  const first = await files.appendJournal(head.size, bytes);
  if (first.ok || first.error.code !== 'stale') return first;
  const cut = await files.cutJournal(head.size);
  return cut.ok ? files.appendJournal(head.size, bytes) : cut;
}

/** What main's file holds from now on is taken into memory, all at once. */
function acknowledge(memory: VaultMemory, entries: readonly NewEntry[], frames: readonly Frame[], size: number): void {
  const last = frames.at(-1);
  if (last === undefined) return;
  for (const { subject, changes } of entries) {
    memory.values.set(subject, withChanges(memory.values.get(subject), changes) ?? null);
  }
  const numbered = entries.map(({ subject, ...entry }, index) => ({
    seq: memory.head.seq + 1 + index,
    subject,
    entry: { schema: 1 as const, ...entry },
  }));
  memory.unfolded = [...memory.unfolded, ...numbered];
  memory.waiting = [...memory.waiting, ...frames.map((frame) => ({ seq: frame.seq, frame: encodeFrame(frame) }))];
  memory.head = { ...endOf(last), size };
}

/** Seals the entries and has main fsync them: the acknowledgement. Call it in turn. */
export async function appendEntries(
  memory: VaultMemory,
  entries: readonly NewEntry[],
): Promise<Result<null, SaveFailure>> {
  if (entries.length === 0) return ok(null);
  const frames = await sealAll(memory, entries);
  const start = { vault: memory.header.id, seq: memory.head.seq, previous: memory.head.tag };
  const body = frames.map(encodeFrame);
  const bytes = concatBytes(memory.head.size === 0 ? [encodeStart(start), ...body] : body);
  const appended = await appendBytes(memory, bytes);
  if (!appended.ok) return err(appended.error);
  acknowledge(memory, entries, frames, appended.value);
  return ok(null);
}

/**
 * Writes main's file anew from what is open, at once: one entry with the whole of each value, hung on the chain as it
 * stands. For a file that was damaged, cut short, or is behind what was seen elsewhere: its numbers then go on after
 * `seen`. Call it in turn, and fold after it.
 */
export async function restoreJournal(
  memory: VaultMemory,
  at: NewEntry['at'],
  seen = 0,
): Promise<Result<null, SaveFailure>> {
  const entries = [...memory.values].map(([subject, after]) => ({
    subject,
    label: JOURNAL_RESTORED,
    at,
    by: '',
    changes: [{ path: [], after }],
  }));
  const head = { ...memory.head, seq: Math.max(memory.head.seq, seen) };
  const frames = await sealAll(memory, entries, head);
  const start = { vault: memory.header.id, seq: head.seq, previous: head.tag };
  const written = await memory.files.replaceJournal(concatBytes([encodeStart(start), ...frames.map(encodeFrame)]));
  if (!written.ok) return written;
  memory.head = { ...head, size: written.value };
  acknowledge(memory, entries, frames, written.value);
  return ok(null);
}
