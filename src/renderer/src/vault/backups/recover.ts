import { decodeBackup, type Backup } from '../../../../shared/domain/vault/backup-file';
import { decodeFront } from '../../../../shared/domain/vault/backup-head';
import { tagOf } from '../../../../shared/domain/vault/journal-frame';
import { ok, type Result } from '../../../../shared/kernel/result';
import { openInWorker } from '../../workers/backup-client';
import type { DatabaseReading, WholeDatabase } from '../../workers/sealed/reading-rows';
import { fold } from '../folding';
import type { VaultMemory } from '../memory';
import type { OpenFailure, Repair } from '../open-vault';
import { noteLost } from '../outside-counter';
import { readDatabase } from '../reading-database';
import { framesAfter, readWholeJournal, type WholeJournal } from '../reading-journal';
import { makeDatabaseAnew, openAll, replay, takeDatabase, tornRepair, unreadableRepair, type Opened } from '../taking';

type Found = { readonly backup: Backup | null; readonly repairs: readonly Repair[]; readonly furthest: number };

/** Whose backup it is, by what it says in clear; null where that cannot be read. */
async function ownerOf({ backups }: VaultMemory['files'], name: string): Promise<string | null> {
  const front = await backups.front(name);
  const head = front.ok ? decodeFront(front.value) : front;
  return head.ok ? head.value.vault.id : null;
}

async function openOne(memory: VaultMemory, name: string): Promise<Backup | null> {
  const read = await memory.files.backups.read(name);
  const opened = read.ok ? await openInWorker({ bytes: read.value, keys: memory.keys, want: 'counts' }) : read;
  const decoded = opened.ok && read.ok ? decodeBackup(read.value) : null;
  return decoded?.ok === true ? decoded.value : null;
}

/** The newest backup of this vault after an entry that opens as it lies on the disk, and those that do not. */
export async function newestThatOpens(memory: VaultMemory, after: number): Promise<Found> {
  const listed = await memory.files.backups.list();
  const repairs: Repair[] = [];
  let furthest = 0;
  for (const { name, counter, madeAt } of listed.ok ? listed.value : []) {
    if (counter <= after) break;
    const owner = await ownerOf(memory.files, name);
    if (owner !== null && owner !== memory.header.id) continue;
    furthest = Math.max(furthest, counter);
    const backup = await openOne(memory, name);
    if (backup !== null) return { backup, repairs, furthest };
    repairs.push({ code: 'backup-damaged', madeAt });
  }
  return { backup: null, repairs, furthest };
}

/** Puts the backup's rows in a new database; null where it does not read back whole. */
async function takeRows(memory: VaultMemory, { rows }: Backup): Promise<WholeDatabase | null> {
  await makeDatabaseAnew(memory);
  const { db, seg, journal, meta, history } = memory.base;
  await db.transaction('rw', seg, journal, meta, history, async () => {
    await seg.bulkPut([...rows.seg]);
    await journal.bulkPut([...rows.journal]);
    await meta.bulkPut([...rows.meta]);
    await history.bulkPut([...rows.history]);
  });
  const reading = await readDatabase(memory, () => undefined);
  return reading.kind === 'whole' ? reading : null;
}

/** What main's file adds to a backup: all that follows it, and how much between the two is lost. */
function additions(file: WholeJournal, { head }: WholeDatabase) {
  const follows = framesAfter(file, head);
  const later = follows ?? file.frames.filter(({ frame }) => frame.seq > head.seq);
  const first = later[0]?.frame.seq;
  const gap = follows !== null || first === undefined ? 0 : first - head.seq - 1;
  const isBehind = (file.frames.at(-1)?.frame.seq ?? file.start?.seq ?? 0) < head.seq || file.start === null;
  return { later, gap, isBehind };
}

async function takeFile(memory: VaultMemory, database: WholeDatabase, file: WholeJournal) {
  const own = await openAll(memory, database.frames);
  takeDatabase(memory, database, own.entries);
  const { later, gap, isBehind } = additions(file, database);
  const frames = later.map(({ frame }) => frame);
  const { entries, unreadable } = await openAll(memory, frames);
  replay(memory.values, entries);
  memory.unfolded = [...own.entries, ...entries];
  memory.waiting = [];
  const last = frames.at(-1);
  memory.head = {
    seq: last?.seq ?? database.head.seq,
    tag: last === undefined ? database.head.tag : tagOf(last.sealed),
    size: file.end,
  };
  // Values that were written whole after the gap are whole again.
  const isWhole = entries[0]?.entry.label === 'journal-restored';
  // A file that is gone altogether holds nothing that could not be read.
  const damaged = frames.length === 0 && isBehind ? 0 : file.damaged + Number(file.isTailDamaged);
  return { count: entries.length, lost: Math.max(unreadable, isWhole ? 0 : gap, damaged), isBehind };
}

const cutTorn = (memory: VaultMemory, { torn, end }: WholeJournal): Promise<Result<null, OpenFailure>> =>
  torn === 0 ? Promise.resolve(ok(null)) : memory.files.cutJournal(end);

const damagedWhere = (lost: number): 'damaged' | null => (lost > 0 ? 'damaged' : null);

async function takeBackup(
  memory: VaultMemory,
  why: 'absent' | 'damaged' | 'behind',
  { backup, file }: { readonly backup: Backup; readonly file: WholeJournal },
): Promise<Result<Opened | null, OpenFailure>> {
  const database = await takeRows(memory, backup);
  if (database === null) return ok(null);
  memory.values.clear();
  const { count, lost, isBehind } = await takeFile(memory, database, file);
  await noteLost(memory, lost);
  const cut = isBehind ? ok(null) : await cutTorn(memory, file);
  if (!cut.ok) return cut;
  await fold(memory);
  const rebuilt: Repair = { code: 'rebuilt-from-backup', why, madeAt: Date.parse(backup.head.madeAt), entries: count };
  return ok({
    repairs: [rebuilt, ...tornRepair(file.torn), ...unreadableRepair(lost)],
    restore: isBehind ? 'shortened' : damagedWhere(lost),
  });
}

/**
 * Where the database is gone or damaged and main's file no longer tells everything: the newest backup that opens, and
 * what the file has after it. Null where there is no such backup.
 */
export async function recoverFromBackup(
  memory: VaultMemory,
  { kind }: DatabaseReading,
  file: WholeJournal,
): Promise<Result<Opened | null, OpenFailure>> {
  const { backup, repairs, furthest } = await newestThatOpens(memory, -1);
  if (backup === null) return ok(null);
  const taken = await takeBackup(memory, kind === 'absent' ? 'absent' : 'damaged', { backup, file });
  if (!taken.ok || taken.value === null) return taken;
  return ok({ ...taken.value, repairs: [...taken.value.repairs, ...repairs], furthest });
}

/** What has been opened, or more than that where a backup holds entries that it lacks. */
export async function bringUpFromBackup(memory: VaultMemory, opened: Opened): Promise<Result<Opened, OpenFailure>> {
  if (opened.furthest !== undefined) return ok(opened);
  const { backup, repairs, furthest } = await newestThatOpens(memory, memory.head.seq);
  const asItWas: Opened = { ...opened, repairs: [...opened.repairs, ...repairs], furthest };
  if (backup === null) return ok(asItWas);
  const file = await readWholeJournal(memory);
  if (!file.ok) return file;
  const taken = await takeBackup(memory, 'behind', { backup, file: file.value });
  if (!taken.ok) return taken;
  return ok(
    taken.value === null ? asItWas : { ...taken.value, repairs: [...taken.value.repairs, ...repairs], furthest },
  );
}
