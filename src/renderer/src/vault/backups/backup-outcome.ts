import type { Result } from '../../../../shared/kernel/result';
import type { OpenedBackup } from '../../workers/backup/messages';
import type { MakeFailure } from './make-backup';

/** What came of making a backup: what it holds, as opened from the disk; null: nothing was due. */
export type BackupOutcome = Result<OpenedBackup | null, MakeFailure>;
