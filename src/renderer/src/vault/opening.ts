import { noTag, tagOf, type FoundFrame } from '../../../shared/domain/vault/journal-frame';
import type { Json } from '../../../shared/kernel/json';
import { err, ok, type Result } from '../../../shared/kernel/result';
import { isRefused } from './database';
import { fold } from './folding';
import type { NumberedEntry } from '../workers/sealed/open-entry';
import type { DatabaseReading, Head, WholeDatabase } from '../workers/sealed/reading-rows';
import type { VaultMemory } from './memory';
import type { OnProgress, OpenFailure, Repair, SaveFailure } from './open-vault';
import { bringUpFromBackup, recoverFromBackup } from './backups/recover';
import { compareOutside, noteLost, type Standing } from './outside-counter';
import { readDatabase } from './reading-database';
import { framesAfter, goingOn, readTail, readWholeJournal, type WholeJournal } from './reading-journal';
import { openAll, makeDatabaseAnew, replay, takeDatabase, tornRepair, unreadableRepair, type Opened } from './taking';
import { JOURNAL_RESTORED, restoreJournal } from './writing';

/** Takes entries that main has and the database has not. */
async function takeFrames(memory: VaultMemory, found: readonly FoundFrame[], size: number) {
  const frames = found.map(({ frame }) => frame);
  const { entries, unreadable } = await openAll(memory, frames);
  replay(memory.values, entries);
  memory.unfolded = [...memory.unfolded, ...entries];
  memory.waiting = [...memory.waiting, ...found.map(({ frame, bytes }) => ({ seq: frame.seq, frame: bytes.slice() }))];
  const last = frames.at(-1);
  memory.head = {
    seq: last?.seq ?? memory.head.seq,
    tag: last === undefined ? memory.head.tag : tagOf(last.sealed),
    size,
  };
  return { count: entries.length, unreadable };
}

type Tail = {
  readonly frames: readonly FoundFrame[];
  readonly end: number;
  readonly torn: number;
  readonly isTailDamaged: boolean;
  readonly damaged: number;
  /** The entry that the first frame should follow on, where it is not the database's last. */
  readonly after?: Pick<Head, 'seq' | 'tag'>;
};

/** The database is whole: catch it up from what follows its head in main's file. */
async function catchUp(memory: VaultMemory, tail: Tail): Promise<Result<Opened, OpenFailure>> {
  const { frames, missing } = goingOn(tail.frames, tail.after ?? memory.head);
  const { count, unreadable } = await takeFrames(memory, frames, tail.end);
  const caughtUp: readonly Repair[] = count === 0 ? [] : [{ code: 'caught-up', entries: count }];
  const lost = Math.max(unreadable, missing + Number(tail.isTailDamaged));
  await noteLost(memory, lost);
  if (tail.torn > 0) {
    const cut = await memory.files.cutJournal(tail.end);
    if (!cut.ok) return cut;
  }
  return ok({
    repairs: [...caughtUp, ...tornRepair(tail.torn), ...unreadableRepair(lost)],
    // Damage before the database's head, or between entries of which none is missing, loses nothing.
    restore: lost > 0 || tail.damaged > 0 ? 'damaged' : null,
  });
}

async function openWhole(memory: VaultMemory, database: WholeDatabase): Promise<Result<Opened | null, OpenFailure>> {
  const { entries, unreadable } = await openAll(memory, database.frames);
  if (unreadable > 0) return ok(null);
  takeDatabase(memory, database, entries);
  const tail = await readTail(memory, database.head);
  if (!tail.ok) return tail;
  if (tail.value !== null) return catchUp(memory, tail.value);
  return openBesideOtherFile(memory, database);
}

/** Whether the file was written anew, and so begins with each value whole. */
async function isWrittenAnew(memory: VaultMemory, { frames: [first], start }: WholeJournal): Promise<boolean> {
  if (first === undefined || first.frame.seq !== (start?.seq ?? 0) + 1) return false;
  const { entries } = await openAll(memory, [first.frame]);
  return entries[0]?.entry.label === JOURNAL_RESTORED;
}

/** The file was written anew just before the app ended: all of it stands in place of what the database has. */
async function takeWrittenAnew(memory: VaultMemory, file: WholeJournal): Promise<Opened | null> {
  const { unreadable } = await takeFrames(memory, file.frames, file.end);
  if (unreadable > 0) return null;
  await fold(memory);
  return { repairs: [], restore: null };
}

/** What stands where the head was is not the head: the file was written anew, shortened, damaged, or is another one. */
async function openBesideOtherFile(
  memory: VaultMemory,
  { head }: WholeDatabase,
): Promise<Result<Opened | null, OpenFailure>> {
  const read = await readWholeJournal(memory);
  if (!read.ok) return read;
  const file = read.value;
  const after = framesAfter(file, head);
  if (after !== null) return catchUp(memory, { ...file, frames: after });
  const later = file.frames.filter(({ frame }) => frame.seq > head.seq);
  if (later.length === 0)
    return ok({ repairs: [], restore: file.damaged > 0 && file.frames.length > 0 ? 'damaged' : 'shortened' });
  const isAnew = await isWrittenAnew(memory, file);
  if (file.whole) return ok(isAnew ? await takeWrittenAnew(memory, file) : null);
  // Values that were written whole are whole, whatever the numbers before them were.
  return catchUp(memory, { ...file, frames: later, ...(isAnew && file.start !== null ? { after: file.start } : {}) });
}

/** Where the file has gaps, a segment that still opens is better than a replay with holes. */
function salvage(values: Map<string, Json>, entries: readonly NumberedEntry[], reading: DatabaseReading): void {
  if (reading.kind !== 'damaged') return;
  for (const [subject, value] of reading.values) values.set(subject, value);
  const { foldedSeq } = reading;
  if (foldedSeq === null) return;
  replay(
    values,
    entries.filter(({ seq, subject }) => seq > foldedSeq && reading.values.has(subject)),
  );
}

/** Puts all that is open in a new database. Where the disk refuses that is done at the next unlock: main's file has it. */
async function inDatabase(memory: VaultMemory): Promise<void> {
  try {
    await makeDatabaseAnew(memory);
    await fold(memory);
  } catch (error) {
    if (!isRefused(error)) throw error;
  }
}

/** Makes the database anew from main's file. */
async function rebuild(
  memory: VaultMemory,
  reading: DatabaseReading,
  file: WholeJournal,
): Promise<Result<Opened, OpenFailure>> {
  const frames = file.frames.map(({ frame }) => frame);
  const { entries, unreadable } = await openAll(memory, frames);
  memory.values.clear();
  replay(memory.values, entries);
  const lost = Math.max(unreadable, file.damaged + Number(file.isTailDamaged));
  if (lost > 0) salvage(memory.values, entries, reading);
  const last = frames.at(-1);
  memory.head = { seq: last?.seq ?? 0, tag: last === undefined ? noTag() : tagOf(last.sealed), size: file.end };
  memory.unfolded = entries;
  memory.waiting = [];
  memory.table = new Map();
  memory.tableTag = '';
  await noteLost(memory, lost);
  if (file.torn > 0) {
    const cut = await memory.files.cutJournal(file.end);
    if (!cut.ok) return cut;
  }
  await inDatabase(memory);
  const why = reading.kind === 'absent' ? 'absent' : 'damaged';
  return ok({
    repairs: [{ code: 'rebuilt', why, entries: entries.length }, ...tornRepair(file.torn), ...unreadableRepair(lost)],
    restore: lost > 0 ? 'damaged' : null,
  });
}

const tellsAll = ({ whole, frames, start }: WholeJournal): boolean => whole && frames.length > 0 && start?.seq === 0;

async function openFromJournal(memory: VaultMemory, reading: DatabaseReading): Promise<Result<Opened, OpenFailure>> {
  const file = await readWholeJournal(memory);
  if (!file.ok) return file;
  if (tellsAll(file.value)) return rebuild(memory, reading, file.value);
  const recovered = await recoverFromBackup(memory, reading, file.value);
  if (!recovered.ok) return recovered;
  return recovered.value === null ? openFromPart(memory, reading, file.value) : ok(recovered.value);
}

/** No backup helps: what main's file and the database still have is better than nothing. */
async function openFromPart(
  memory: VaultMemory,
  reading: DatabaseReading,
  file: WholeJournal,
): Promise<Result<Opened, OpenFailure>> {
  const isNew = reading.kind === 'absent' && file.frames.length === 0 && memory.keys.size === 1;
  if (isNew) {
    const cut = await memory.files.cutJournal(0);
    return cut.ok ? ok({ repairs: [], restore: null }) : cut;
  }
  const salvageable = reading.kind === 'damaged' && reading.values.has(memory.header.root);
  if (file.frames.length === 0 && !salvageable) return err({ code: 'vault-damaged' });
  return rebuild(memory, reading, file);
}

async function openMemory(memory: VaultMemory, onProgress: OnProgress): Promise<Result<Opened, OpenFailure>> {
  const reading = await readDatabase(memory, onProgress);
  if (reading.kind !== 'whole') return openFromJournal(memory, reading);
  const whole = await openWhole(memory, reading);
  if (!whole.ok) return whole;
  if (whole.value !== null) return ok(whole.value);
  return openFromJournal(memory, { kind: 'damaged', values: reading.values, foldedSeq: reading.folded.seq });
}

/** Whatever a failed write of main's file says of the disk is said; the rest is no fault that a person could mend. */
const restoreFailure = (error: SaveFailure): OpenFailure =>
  error.code === 'stale' || error.code === 'exists' || error.code === 'closed' ? { code: 'vault-damaged' } : error;

/** Writes main's file anew where it has to be, and so that no number is used again that was seen before. */
async function restoreFile(
  memory: VaultMemory,
  restore: Opened['restore'],
  { seen, at }: { readonly seen: number; readonly at: Parameters<typeof restoreJournal>[1] },
): Promise<Result<readonly Repair[], OpenFailure>> {
  if (restore === null && seen <= memory.head.seq) return ok([]);
  const restored = await restoreJournal(memory, at, seen);
  if (restored.ok) await fold(memory);
  if (restore === null) return ok([]);
  return restored.ok ? ok([{ code: 'journal-restored', why: restore }]) : err(restoreFailure(restored.error));
}

const unreadableIn = (repairs: readonly Repair[]): number =>
  repairs.reduce((sum, repair) => (repair.code === 'entries-unreadable' ? sum + repair.count : sum), 0);

/** What is missing beside what was just found unreadable, which says it better. */
const setBackRepair = ({ behind }: Standing, repairs: readonly Repair[]): readonly Repair[] =>
  behind <= unreadableIn(repairs) ? [] : [{ code: 'set-back', entries: behind }];

/**
 * Fills the memory from the database and main's file, each mended from the other where it has to be, or from a backup
 * that holds more; then compares what is open with the furthest that was ever seen.
 */
export async function openValues(
  memory: VaultMemory,
  onProgress: OnProgress,
  now: () => Parameters<typeof restoreJournal>[1],
): Promise<Result<readonly Repair[], OpenFailure>> {
  const first = await openMemory(memory, onProgress);
  const opened = first.ok ? await bringUpFromBackup(memory, first.value) : first;
  if (!opened.ok) return opened;
  const { repairs, restore, furthest = 0 } = opened.value;
  const subjects = [...memory.keys.keys()].filter((subject) => !memory.values.has(subject));
  const missing: readonly Repair[] =
    subjects.length === 0 || memory.values.size === 0 ? [] : missingRepair(subjects, repairs);
  const standing = await compareOutside(memory, furthest);
  const restored = await restoreFile(memory, restore, { seen: standing.seen, at: now() });
  if (!restored.ok) return restored;
  return ok([...repairs, ...missing, ...restored.value, ...setBackRepair(standing, repairs)]);
}

/** A key without a value is one that was made just before a crash, unless something could not be read. */
const missingRepair = (subjects: readonly string[], repairs: readonly Repair[]): readonly Repair[] =>
  repairs.some(({ code }) => code === 'entries-unreadable') ? [{ code: 'subjects-unreadable', subjects }] : [];
