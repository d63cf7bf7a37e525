import { withChanges } from '../../../shared/kernel/changes';
import type { Frame } from '../../../shared/domain/vault/journal-frame';
import type { Json } from '../../../shared/kernel/json';
import { mapInBatches } from '../workers/sealed/batches';
import { openEntry, type NumberedEntry } from '../workers/sealed/open-entry';
import type { WholeDatabase } from '../workers/sealed/reading-rows';
import type { VaultMemory } from './memory';
import type { Repair } from './open-vault';

const AT_ONCE = 256;

/** What opening did, told as values; `restore` where main's file is to be written anew from what is open. */
export type Opened = {
  readonly repairs: readonly Repair[];
  readonly restore: 'damaged' | 'shortened' | null;
  /** The last entry of the furthest backup that was looked at; 0 where none was. */
  readonly furthest?: number;
};

export async function openAll(memory: VaultMemory, frames: readonly Frame[]) {
  const opened = await mapInBatches(frames, AT_ONCE, (frame) => openEntry(memory.keys, frame));
  const entries = opened.filter((entry) => entry !== null);
  return { entries, unreadable: frames.length - entries.length };
}

export function replay(values: Map<string, Json>, entries: readonly NumberedEntry[]): void {
  for (const { subject, entry } of entries)
    values.set(subject, withChanges(values.get(subject), entry.changes) ?? null);
}

export const unreadableRepair = (count: number): readonly Repair[] =>
  count === 0 ? [] : [{ code: 'entries-unreadable', count }];
export const tornRepair = (bytes: number): readonly Repair[] => (bytes === 0 ? [] : [{ code: 'torn-tail-cut', bytes }]);

export function takeDatabase(memory: VaultMemory, database: WholeDatabase, entries: readonly NumberedEntry[]): void {
  for (const [subject, value] of database.values) memory.values.set(subject, value);
  replay(memory.values, entries);
  memory.table = database.table;
  memory.tableTag = database.tableTag;
  memory.folded = database.folded;
  memory.head = database.head;
  memory.unfolded = entries;
}

export async function makeDatabaseAnew({ base: { db } }: VaultMemory): Promise<void> {
  db.close();
  await db.delete();
  await db.open();
}
