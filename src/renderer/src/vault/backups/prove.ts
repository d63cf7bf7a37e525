import { decodeBackup } from '../../../../shared/domain/vault/backup-file';
import type { Instant } from '../../../../shared/kernel/clock';
import { isJsonObject, type Json } from '../../../../shared/kernel/json';
import { err, ok, type Result } from '../../../../shared/kernel/result';
import { openInWorker } from '../../workers/backup-client';
import type { KeyWorkerFailure } from '../../workers/key-client';
import { keysByPassphrase, type DeviceKeyMissing } from '../device-key';
import type { VaultMemory } from '../memory';
import type { MakeFailure } from './make-backup';

/** What opening the newest backup from the disk showed, beside the open vault. */
export type BackupProof = {
  readonly madeAt: Instant;
  /** Saves made since, which it cannot hold. Each changes one sealed file. */
  readonly savesSince: number;
  /** Sealed files in the backup, in the open vault, and those that are the same in both. */
  readonly inBackup: number;
  readonly open: number;
  readonly same: number;
  readonly entries: number;
  /** The last words that somebody typed, and whether the backup has them as they are. */
  readonly newest: { readonly at: Instant; readonly same: boolean } | null;
};
export type ProveFailure = MakeFailure | DeviceKeyMissing | { readonly code: 'wrong-passphrase' };

function valueAt(root: Json | undefined, path: readonly string[]): Json | undefined {
  let value = root;
  for (const key of path) {
    if (Array.isArray(value)) value = (value as readonly Json[])[Number(key)];
    else if (isJsonObject(value) && Object.hasOwn(value, key)) value = value[key];
    else return undefined;
  }
  return value;
}

const sameJson = (a: Json | undefined, b: Json | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

function failureOf(code: KeyWorkerFailure['code'] | DeviceKeyMissing['code']): ProveFailure {
  if (code === 'device-key-missing') return { code };
  return { code: code === 'wrong-key' ? 'wrong-passphrase' : 'backup-damaged' };
}

/** Opens the newest backup as it lies on the disk with the passphrase typed now, and compares it with what is open. */
export async function proveBackup(memory: VaultMemory, passphrase: string): Promise<Result<BackupProof, ProveFailure>> {
  const { backups } = memory.files;
  const listed = await backups.list();
  if (!listed.ok) return listed;
  const [newest] = listed.value;
  if (newest === undefined) return err({ code: 'no-backup' });
  const read = await backups.read(newest.name);
  if (!read.ok) return read;
  const decoded = decodeBackup(read.value);
  if (!decoded.ok) return decoded;
  const keys = await keysByPassphrase(decoded.value.head.vault, passphrase);
  if (!keys.ok) return err(failureOf(keys.error.code));
  const opened = await openInWorker({ bytes: read.value, keys: keys.value.keys.subjects, want: 'values' });
  if (!opened.ok) return opened;
  const { values, newest: text, madeAt, entries, counter } = opened.value;
  const inBackup = values ?? new Map<string, Json>();
  const sameOf = (subject: string) => sameJson(inBackup.get(subject), memory.values.get(subject));
  return ok({
    madeAt,
    savesSince: memory.head.seq - counter,
    inBackup: inBackup.size,
    open: memory.values.size,
    same: [...inBackup.keys()].filter(sameOf).length,
    entries,
    newest:
      text === null
        ? null
        : {
            at: text.at,
            same: sameJson(
              valueAt(inBackup.get(text.subject), text.path),
              valueAt(memory.values.get(text.subject), text.path),
            ),
          },
  });
}
