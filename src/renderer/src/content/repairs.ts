import { instantSchema } from '../../../shared/kernel/clock';
import { counted } from './counts';
import { dayAndTime } from './times';

const when = (ms: number): string => dayAndTime(instantSchema.parse(new Date(ms).toISOString()));

type BackupRepair =
  | {
      readonly code: 'rebuilt-from-backup';
      readonly why: 'absent' | 'damaged' | 'behind';
      readonly madeAt: number;
      readonly entries: number;
    }
  | { readonly code: 'backup-damaged'; readonly madeAt: number }
  | { readonly code: 'header-from-backup'; readonly why: 'lost' | 'older'; readonly madeAt: number }
  | { readonly code: 'locks-set-back'; readonly madeAt: number }
  | { readonly code: 'set-back'; readonly entries: number };

type ErasureRepair = { readonly code: 'erasure-finished' } | { readonly code: 'erasure-unfinished' };
type HistoryRepair =
  { readonly code: 'history-mended' } | { readonly code: 'history-unreadable'; readonly rows: number };

type Repair =
  | BackupRepair
  | HistoryRepair
  | { readonly code: 'header-copy-restored' }
  | { readonly code: 'torn-tail-cut' }
  | { readonly code: 'caught-up'; readonly entries: number }
  | { readonly code: 'rebuilt'; readonly entries: number }
  | { readonly code: 'journal-restored' }
  | { readonly code: 'entries-unreadable'; readonly count: number }
  | { readonly code: 'subjects-unreadable'; readonly subjects: readonly string[] }
  | ErasureRepair
  | { readonly code: 'check-failed' };

const isOfBackups = (repair: Repair): repair is BackupRepair => 'madeAt' in repair || repair.code === 'set-back';

function rebuiltSentence({ why, madeAt, entries }: Extract<Repair, { readonly code: 'rebuilt-from-backup' }>): string {
  if (why === 'behind')
    return `The caseload had fallen behind the backup of ${when(madeAt)}. What that backup holds was brought back.`;
  const later = entries === 0 ? '' : ` and ${counted(entries, 'later save')}`;
  return `The working copy of the caseload was made again from the backup of ${when(madeAt)}${later}.`;
}

function backupSentence(repair: BackupRepair): string {
  switch (repair.code) {
    case 'rebuilt-from-backup':
      return rebuiltSentence(repair);
    case 'backup-damaged':
      return `The backup of ${when(repair.madeAt)} is damaged and was not used.`;
    case 'header-from-backup':
      return repair.why === 'lost'
        ? `Both copies of the locks were lost or damaged and were written again from the backup of ${when(repair.madeAt)}. If you changed the passphrase after that, the one from before the change opens the caseload.`
        : `The locks of this caseload were older than those in the backup of ${when(repair.madeAt)}, which were put in their place. If nobody put an older copy back on purpose, tell IT.`;
    case 'locks-set-back':
      return `The locks of this caseload are older than those in the backup of ${when(repair.madeAt)}. An earlier passphrase may open it. If nobody put an older copy back on purpose, tell IT.`;
    case 'set-back':
      return `This caseload is ${counted(repair.entries, 'save')} behind what this laptop has seen before. If nobody restored an earlier copy on purpose, tell IT.`;
  }
}

/** What to do where a removal has begun and could not go on. */
export const unfinishedRemoval =
  'Removing a child for good could not be finished. Make room on the disk, then lock the app and unlock it: it goes on by itself.';

const erasureSentences: Readonly<Record<ErasureRepair['code'], string>> = {
  'erasure-finished':
    'Removing a child for good had been stopped in the middle. It is finished now; Settings has the certificate.',
  'erasure-unfinished': unfinishedRemoval,
};

const isOfErasure = (repair: Repair): repair is ErasureRepair => repair.code in erasureSentences;

const isOfHistory = (repair: Repair): repair is HistoryRepair =>
  repair.code === 'history-mended' || repair.code === 'history-unreadable';

const historySentence = (repair: HistoryRepair): string =>
  repair.code === 'history-mended'
    ? 'A part of the history of changes was damaged and was made again.'
    : `${counted(repair.rows, 'part')} of the history of changes could not be read. The files themselves are whole.`;

function sentenceOf(repair: Exclude<Repair, BackupRepair | HistoryRepair | ErasureRepair>): string | null {
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

/** In a sentence; null for what needs no word: nothing anybody saved was touched. */
function repairSentence(repair: Exclude<Repair, ErasureRepair>): string | null {
  if (isOfBackups(repair)) return backupSentence(repair);
  return isOfHistory(repair) ? historySentence(repair) : sentenceOf(repair);
}

/** What opening put right or could not. That a stopped removal’s new locks come from its own backup is part of finishing it. */
export function repairSentences(repairs: readonly Repair[]): readonly string[] {
  const isOwnDoing = ({ code }: Repair): boolean => code === 'header-from-backup' && repairs.some(isOfErasure);
  return repairs.flatMap((repair) => {
    if (isOfErasure(repair)) return erasureSentences[repair.code];
    return isOwnDoing(repair) ? [] : (repairSentence(repair) ?? []);
  });
}

/** Whether the caseload or its locks are older than what was seen before. */
export const isSetBack = ({ code }: Pick<Repair, 'code'>): boolean => code === 'set-back' || code === 'locks-set-back';

/** Whether something is lost until a backup is restored. */
export const isLoss = ({ code }: Pick<Repair, 'code'>): boolean =>
  code === 'entries-unreadable' || code === 'subjects-unreadable' || code === 'history-unreadable';

/** Whether a removal waits for the next unlock. */
export const isUnfinished = ({ code }: Pick<Repair, 'code'>): boolean => code === 'erasure-unfinished';
