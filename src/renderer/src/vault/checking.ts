import { ok, err, type Result } from '../../../shared/kernel/result';
import type { Instant } from '../../../shared/kernel/clock';
import { mendHistory } from './history-mending';
import type { VaultMemory } from './memory';
import type { OpenFailure, Repair } from './open-vault';
import { readWholeJournal, type WholeJournal } from './reading-journal';
import { restoreJournal } from './writing';

/** Whether main's file, whole, is the one that is open. */
const isAsOpen = ({ head }: VaultMemory, file: WholeJournal): boolean =>
  head.size === 0 || (file.whole && file.end === head.size && file.torn === 0);

/**
 * Looks at what opening leaves alone, and mends it: all of main's file, and every history. Call it in turn, with
 * everything folded.
 */
export async function checkAll(
  memory: VaultMemory,
  now: () => Instant,
): Promise<Result<readonly Repair[], OpenFailure>> {
  const read = await readWholeJournal(memory);
  if (!read.ok) return read;
  const file = read.value;
  // First, while main's file still has what a history may have to be made from.
  const mended = await mendHistory(memory, file);
  if (isAsOpen(memory, file)) return ok(mended);
  const restored = await restoreJournal(memory, now());
  if (!restored.ok) return err({ code: 'vault-damaged' });
  return ok([...mended, { code: 'journal-restored', why: 'damaged' }]);
}
