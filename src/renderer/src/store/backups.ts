import type {
  BackupFile,
  BackupPlaces,
  CallFailure,
  DiskFailure,
  SecondPlaceFailure,
} from '../../../shared/ipc/contract';
import type { Instant } from '../../../shared/kernel/clock';
import { ok, type Result } from '../../../shared/kernel/result';
import { desktop } from '../platform/desktop';
import type { BackupProof, ProveFailure } from '../vault/backups/prove';
import type { BackupStage, MakeFailure } from '../vault/backups/make-backup';
import type { SaveFailure } from '../vault/open-vault';
import type { AppStore } from './app-store';

export type { BackupFile, BackupPlaces, BackupProof, BackupStage, SecondPlaceFailure };

/** What Settings show: the backups that are kept, newest first, and where. */
export type KeptBackups = { readonly files: readonly BackupFile[]; readonly places: BackupPlaces };

export async function keptBackups(): Promise<Result<KeptBackups, DiskFailure | CallFailure>> {
  const [files, places] = await Promise.all([desktop.listBackups(), desktop.backupPlaces()]);
  if (!files.ok) return files;
  return places.ok ? ok({ files: files.value, places: places.value }) : places;
}

/** When a backup was made that was asked for; null where the newest holds everything already. */
type BackedUp = Result<Instant | null, MakeFailure | SaveFailure>;

/** Saves what is typed and backs it up. A lock lets it finish or stops it, and idle time does not count meanwhile. */
export const backUpNow = (
  store: AppStore,
  stop: AbortSignal,
  onStage: (stage: BackupStage) => void,
): Promise<BackedUp> =>
  store.jobs.run('backup', stop, async (signal): Promise<BackedUp> => {
    const saved = await store.flush();
    if (!saved.ok) return saved;
    const made = await store.backups.backUp({ onStage, signal });
    return made.ok ? ok(made.value?.madeAt ?? null) : made;
  });

/** Opens the newest backup from the disk with the passphrase typed now, and compares it with what is open. */
export async function proveBackup(
  store: AppStore,
  passphrase: string,
): Promise<Result<BackupProof, ProveFailure | SaveFailure>> {
  const saved = await store.flush();
  return saved.ok ? store.backups.prove(passphrase) : saved;
}

export const copyToSecondFolder = desktop.copyToSecondPlace;
export const chooseSecondFolder = desktop.chooseSecondPlace;
export const forgetSecondFolder = desktop.forgetSecondPlace;
