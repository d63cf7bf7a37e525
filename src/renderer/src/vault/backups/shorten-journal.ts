import { concatBytes, type Bytes } from '../../../../shared/domain/vault/bytes';
import { encodeStart, tagOf } from '../../../../shared/domain/vault/journal-frame';
import type { VaultMemory } from '../memory';
import { readWholeJournal, type WholeJournal } from '../reading-journal';
import type { BackupFiles } from './backup-files';

/** The entry that the backup before the newest holds last; null where there are not yet two. */
async function secondNewest(backups: BackupFiles): Promise<number | null> {
  const listed = await backups.list();
  const verified = listed.ok ? listed.value.filter((each) => each.verified) : [];
  return verified[1]?.counter ?? null;
}

/** A file that begins after this entry; null where the file is not whole, or does not hold the entry. */
function fileAfter(vault: string, file: WholeJournal, seq: number): Bytes | null {
  const at = file.frames.findIndex(({ frame }) => frame.seq === seq);
  const last = file.frames[at]?.frame;
  if (last === undefined || !file.whole || file.torn > 0) return null;
  const start = encodeStart({ vault, seq, previous: tagOf(last.sealed) });
  return concatBytes([start, ...file.frames.slice(at + 1).map(({ bytes }) => bytes)]);
}

/**
 * Cuts main's file up to the backup before the newest: should the newest be damaged one day, the one before it and the
 * file still hold everything. The last link that is cut is the first of what stays. Call it in turn.
 */
export async function shortenJournal(memory: VaultMemory): Promise<void> {
  const upTo = await secondNewest(memory.files.backups);
  if (upTo === null) return;
  const file = await readWholeJournal(memory);
  if (!file.ok || file.value.end !== memory.head.size) return;
  const shorter = fileAfter(memory.header.id, file.value, upTo);
  if (shorter === null) return;
  const shortened = await memory.files.backups.shortenJournal(memory.head.size, shorter);
  if (shortened.ok) memory.head = { ...memory.head, size: shortened.value };
}
