import { instantSchema } from '../../../shared/kernel/clock';
import { counted } from './counts';
import { dayAndTime } from './times';

const when = (ms: number): string => dayAndTime(instantSchema.parse(new Date(ms).toISOString()));

type BackupRepair =
  | { readonly code: 'rebuilt-from-backup'; readonly madeAt: number; readonly entries: number }
  | { readonly code: 'backup-damaged'; readonly madeAt: number }
  | { readonly code: 'header-from-backup'; readonly madeAt: number }
  | { readonly code: 'set-back'; readonly entries: number };

type Repair =
  | BackupRepair
  | { readonly code: 'header-copy-restored' }
  | { readonly code: 'torn-tail-cut' }
  | { readonly code: 'caught-up'; readonly entries: number }
  | { readonly code: 'rebuilt'; readonly entries: number }
  | { readonly code: 'journal-restored' }
  | { readonly code: 'entries-unreadable'; readonly count: number }
  | { readonly code: 'subjects-unreadable'; readonly subjects: readonly string[] }
  | { readonly code: 'check-failed' };

const isOfBackups = (repair: Repair): repair is BackupRepair => 'madeAt' in repair || repair.code === 'set-back';

function backupSentence(repair: BackupRepair): string {
  switch (repair.code) {
    case 'rebuilt-from-backup':
      return `The working copy of the caseload was made again from the backup of ${when(repair.madeAt)}${repair.entries === 0 ? '' : ` and ${counted(repair.entries, 'later save')}`}.`;
    case 'backup-damaged':
      return `The backup of ${when(repair.madeAt)} is damaged and was not used.`;
    case 'header-from-backup':
      return `Both copies of the locks were damaged and were written again from the backup of ${when(repair.madeAt)}. A passphrase changed since then is not known: the one of that day opens the caseload.`;
    case 'set-back':
      return `This caseload is ${counted(repair.entries, 'save')} behind what this laptop has seen before. If nobody restored an earlier copy on purpose, tell IT.`;
  }
}

/** What opening put right or could not, in a sentence; null for what needs no word: nothing anybody saved was touched. */
export function repairSentence(repair: Repair): string | null {
  if (isOfBackups(repair)) return backupSentence(repair);
  switch (repair.code) {
    case 'torn-tail-cut':
    case 'caught-up':
      return null;
    case 'header-copy-restored':
      return 'One of the 2 copies of the locks was damaged and was written again from the other.';
    case 'rebuilt':
      return `The working copy of the caseload was made again from ${counted(repair.entries, 'saved entry', 'saved entries')}.`;
    case 'journal-restored':
      return 'The file of saves was damaged and was written again from the working copy.';
    case 'entries-unreadable':
      return `${counted(repair.count, 'saved entry', 'saved entries')} could not be read. The rest was used. Restore a backup to get them back.`;
    case 'subjects-unreadable':
      return `${counted(repair.subjects.length, 'file')} could not be read and are not shown. Restore a backup to get them back.`;
    case 'check-failed':
      return 'The file of saves could not be compared with the working copy. Lock the app and unlock it to try again.';
  }
}

/** Whether something is lost until a backup is restored. */
export const isLoss = ({ code }: Pick<Repair, 'code'>): boolean =>
  code === 'entries-unreadable' || code === 'subjects-unreadable';
