import type { VaultDatabase } from '../../../src/renderer/src/vault/database';
import type { SealedRows } from '../../../src/shared/domain/vault/sealed-rows';
import type { Disk } from './memory-files';

/** All that is kept of a vault at one moment: main's files, and every row of the database. */
export type Photo = { readonly disk: Disk; readonly rows: SealedRows };

export const tables = ['seg', 'journal', 'meta', 'history'] as const;

export async function takePhoto(disk: Disk, { db, seg, journal, meta, history }: VaultDatabase): Promise<Photo> {
  const rows = await db.transaction('r', seg, journal, meta, history, async () => ({
    seg: await seg.toArray(),
    journal: await journal.toArray(),
    meta: await meta.toArray(),
    history: await history.toArray(),
  }));
  return { disk: { ...disk }, rows };
}

/** Makes the database hold these rows and no others. */
export async function putRows({ db, seg, journal, meta, history }: VaultDatabase, rows: SealedRows): Promise<void> {
  if (!db.isOpen()) await db.open();
  await db.transaction('rw', seg, journal, meta, history, async () => {
    await Promise.all([seg.clear(), journal.clear(), meta.clear(), history.clear()]);
    await seg.bulkPut([...rows.seg]);
    await journal.bulkPut([...rows.journal]);
    await meta.bulkPut([...rows.meta]);
    await history.bulkPut([...rows.history]);
  });
}
