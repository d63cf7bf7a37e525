import { toHex } from '../../../shared/domain/vault/bytes';
import { tagOf } from '../../../shared/domain/vault/journal-frame';
import { sealManifest, sealTable } from './folding';
import type { VaultMemory } from './memory';

/**
 * Removes a subject's rows from the database, and what the memory holds of it; the table and the manifest are sealed anew
 * without it. Call it in turn, with everything folded.
 */
export async function forgetRows(memory: VaultMemory, subject: string): Promise<void> {
  const table = new Map(memory.table);
  table.delete(subject);
  const tableRow = await sealTable(memory, table);
  const tableTag = toHex(tagOf(tableRow.sealed));
  const manifest = await sealManifest(memory, memory.head, memory.folded, tableTag);
  const { db, seg, meta, history } = memory.base;
  await db.transaction('rw', seg, meta, history, async () => {
    await seg.delete(subject);
    await history.where('id').between(`${subject}-`, `${subject}-~`).delete();
    await meta.bulkPut([tableRow, manifest]);
  });
  memory.table = table;
  memory.tableTag = tableTag;
  memory.values.delete(subject);
}
