import { decodeFront, type BackupHead } from '../../../../shared/domain/vault/backup-head';
import { err, ok, type Result } from '../../../../shared/kernel/result';
import type { VaultHeader } from '../../../../shared/domain/vault/vault-header';
import { isWhole } from '../../workers/backup/whole-file';
import type { BackupFiles } from './backup-files';

type Newer = { readonly code: 'newer-version' };

/** The header that a backup carries, and when that backup was made (ms since 1970). */
export type HeaderOfBackup = { readonly header: VaultHeader; readonly madeAt: number };

const fromHead = ({ vault, madeAt }: BackupHead): HeaderOfBackup => ({ header: vault, madeAt: Date.parse(madeAt) });

/** Its head, where every byte of the file is as it was written. */
async function wholeHead(backups: BackupFiles, name: string): Promise<BackupHead | Newer | null> {
  const read = await backups.read(name);
  if (!read.ok) return null;
  const head = decodeFront(read.value);
  if (!head.ok) return head.error.code === 'newer-version' ? { code: 'newer-version' } : null;
  return (await isWhole(read.value)) ? head.value : null;
}

/** For a vault without a header: that of the newest backup that is whole. Null where there is none. */
export async function newestHeader(backups: BackupFiles): Promise<Result<HeaderOfBackup | null, Newer>> {
  const listed = await backups.list();
  for (const { name } of listed.ok ? listed.value : []) {
    const head = await wholeHead(backups, name);
    if (head !== null) return 'code' in head ? err(head) : ok(fromHead(head));
  }
  return ok(null);
}

/** Whether locks are later than these, or of the same revision and yet other ones. */
const isOther = (locks: VaultHeader, now: VaultHeader): boolean =>
  locks.revision === now.revision ? JSON.stringify(locks) !== JSON.stringify(now) : locks.revision > now.revision;

/**
 * For a vault with a header: that of its newest backup, where it is a later one, or another one of the same revision:
 * then one of the two was changed. A backup is never later by itself.
 */
export async function otherHeader(backups: BackupFiles, now: VaultHeader): Promise<HeaderOfBackup | null> {
  const listed = await backups.list();
  for (const { name } of listed.ok ? listed.value : []) {
    const front = await backups.front(name);
    const said = front.ok ? decodeFront(front.value) : front;
    if (!said.ok || said.value.vault.id !== now.id) continue;
    if (!isOther(said.value.vault, now)) return null;
    const head = await wholeHead(backups, name);
    if (head !== null && !('code' in head)) return fromHead(head);
  }
  return null;
}
