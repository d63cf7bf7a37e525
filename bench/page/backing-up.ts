import { makeBackup, verifyBackup } from '../../src/renderer/src/vault/backups/make-backup';
import { shortenJournal } from '../../src/renderer/src/vault/backups/shorten-journal';
import { backupFiles } from '../../src/renderer/src/vault/backups/backup-files';
import { must, now } from './must';
import { openedMemory } from './opened-memory';
import { watch } from './watch';

/** Makes a backup and opens it again from the disk: milliseconds of both, of the second alone, and of the longest block. */
export async function backUp(recoveryKey: string) {
  const memory = await openedMemory(recoveryKey);
  const made = await watch(() => makeBackup(memory, now()));
  must(made.value);
  const [newest] = must(await backupFiles.list());
  const verified = await watch(() => verifyBackup(memory, newest?.name ?? ''));
  must(verified.value);
  // As the app does once a backup has been read back: the journal keeps what follows it.
  await shortenJournal(memory);
  memory.base.db.close();
  return {
    write: made.took - verified.took,
    verify: verified.took,
    blocked: Math.max(made.blocked, verified.blocked),
    bytes: newest?.size ?? 0,
  };
}
