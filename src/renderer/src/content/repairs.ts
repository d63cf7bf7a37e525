import { counted } from './counts';

type Repair =
  | { readonly code: 'header-copy-restored' }
  | { readonly code: 'torn-tail-cut' }
  | { readonly code: 'caught-up'; readonly entries: number }
  | { readonly code: 'rebuilt'; readonly entries: number }
  | { readonly code: 'journal-restored' }
  | { readonly code: 'entries-unreadable'; readonly count: number }
  | { readonly code: 'subjects-unreadable'; readonly subjects: readonly string[] }
  | { readonly code: 'check-failed' };

/** What opening put right or could not, in a sentence; null for what needs no word: nothing anybody saved was touched. */
export function repairSentence(repair: Repair): string | null {
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
