import { readRows, type DatabaseReading, type Rows } from '../workers/sealed/reading-rows';
import type { VaultMemory } from './memory';

async function fetchRows({ base: { db, seg, journal, meta } }: VaultMemory): Promise<Rows | null> {
  try {
    if (!db.isOpen()) await db.open();
    return await db.transaction('r', seg, journal, meta, async () => ({
      seg: await seg.toArray(),
      journal: await journal.toArray(),
      meta: await meta.toArray(),
    }));
  } catch {
    // Chromium could not read its own files; whatever the reason, the journal is the way back.
    return null;
  }
}

/** Reads the database whole and compares every part with the sealed manifest and table. */
export async function readDatabase(
  memory: VaultMemory,
  onProgress: (done: number, total: number) => void,
): Promise<DatabaseReading> {
  const rows = await fetchRows(memory);
  if (rows === null) return { kind: 'damaged', values: new Map(), foldedSeq: null };
  const { header, rootKey, keys } = memory;
  return readRows({ vaultId: header.id, rootKey, keys }, rows, onProgress);
}
