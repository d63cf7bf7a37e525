import { scanFrames } from '../../../shared/domain/vault/journal-frame';
import type { Instant } from '../../../shared/kernel/clock';
import { openEntry } from '../workers/sealed/open-entry';
import type { VaultMemory } from './memory';

/** The end of main's file that is looked through for the last whole entry, in bytes. */
const STRETCH = 1024 * 1024;

/** When the last entry of an open vault says that it was saved; null where none is left to say so. */
export async function lastEntryAt({ unfolded, files, head, keys }: VaultMemory): Promise<Instant | null> {
  const known = unfolded.at(-1);
  if (known !== undefined) return known.entry.at;
  const read = await files.readJournal(Math.max(0, head.size - STRETCH));
  if (!read.ok) return null;
  const last = scanFrames(read.value, 0).frames.at(-1);
  const opened = last === undefined ? null : await openEntry(keys, last.frame);
  return opened?.entry.at ?? null;
}
