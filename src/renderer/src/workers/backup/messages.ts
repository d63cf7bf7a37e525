import type { BackupFailure } from '../../../../shared/domain/vault/backup-head';
import type { Bytes } from '../../../../shared/domain/vault/bytes';
import type { Instant } from '../../../../shared/kernel/clock';
import type { Json } from '../../../../shared/kernel/json';
import type { SubjectKeys } from '../key/messages';

/** The worker itself could not do it: no memory, or a bug. */
export type BackupWorkerFailure = BackupFailure | { readonly code: 'backup-worker-failed' };

/** Where the last words that a person typed stand in a backup. */
export type NewestText = { readonly subject: string; readonly path: readonly string[]; readonly at: Instant };

/** What a backup holds, found by opening every part of it. */
export type OpenedBackup = {
  readonly counter: number;
  readonly madeAt: Instant;
  readonly subjects: number;
  /** Rows of history and entries that are not yet folded. */
  readonly entries: number;
  readonly newest: NewestText | null;
  /** Each subject's value; null where only counts were asked for. */
  readonly values: ReadonlyMap<string, Json> | null;
};

export type BackupAsk = { readonly bytes: Bytes; readonly keys: SubjectKeys; readonly want: 'counts' | 'values' };
