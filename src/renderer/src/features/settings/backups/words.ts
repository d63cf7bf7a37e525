import { instantSchema } from '../../../../../shared/kernel/clock';
import { counted, figure } from '../../../content/counts';
import { dayAndTime } from '../../../content/times';
import type { BackupProof, BackupStage, SecondPlaceFailure } from '../../../store/backups';

/** `14 June 2026, 4:22pm`, of a file's time. */
export const whenMade = (ms: number): string => dayAndTime(instantSchema.parse(new Date(ms).toISOString()));

/** What a backup is at. */
export const stageWords: Readonly<Record<BackupStage, string>> = {
  gathering: 'Step 1 of 3: gathering what is saved…',
  writing: 'Step 2 of 3: writing the backup…',
  checking: 'Step 3 of 3: reading it back from the disk and opening it…',
};

/** Why nothing arrived in the second folder, and what to do. */
export const secondFolderWords: Readonly<Record<SecondPlaceFailure, string>> = {
  missing:
    'It was not there when the last backup was made. Connect its disk or network, then copy again. Chairside never makes this folder by itself.',
  'other-disk':
    'The folder is there, but none of the backups that were put in it. If another disk is connected, connect the right one. To begin again in this folder, choose it again.',
  'disk-full': 'There is no room left in it. Make room, or choose another folder.',
  'disk-low': 'It is on the disk of the caseload, which has less than 200 MB left. Choose a folder on another disk.',
  'no-permission': 'It may not be written to. Choose another, or ask IT to let you write there.',
  'disk-error': 'Its disk did not give back what was written. Choose a folder on another disk.',
};

/** What proving a backup showed. */
export type Proved = {
  readonly kind: 'good' | 'problem';
  readonly title: string;
  readonly sentences: readonly string[];
};

const filesIn = (sealed: number): string =>
  sealed <= 1
    ? 'the caseload’s own settings'
    : `${counted(sealed - 1, 'child’s file', 'children’s files')} and the caseload’s own settings`;

/** Each save changes one file: more files than saves cannot differ because of them. */
const isExplained = ({ inBackup, open, same, savesSince, newest }: BackupProof): boolean =>
  savesSince >= 0 && Math.max(open, inBackup) - same <= savesSince && (savesSince > 0 || newest?.same !== false);

function comparedWords({ inBackup, open, same, savesSince }: BackupProof): string {
  const differing = Math.max(open, inBackup) - same;
  if (differing === 0) return `All ${figure(same)} are the same as what is open now.`;
  const since = `You saved ${counted(savesSince, 'change')} since it was made.`;
  const where = `${figure(same)} of ${figure(open)} are the same as what is open now; ${figure(differing)} changed since.`;
  return `${where} ${since} The next backup takes those in.`;
}

function newestWords({ newest, savesSince }: BackupProof): string {
  if (newest === null) return 'Nobody had typed any words yet.';
  const said = `The last words in it were typed on ${dayAndTime(newest.at)}`;
  if (newest.same) return `${said}, and read the same in the open caseload.`;
  return savesSince > 0 ? `${said}, and were changed since.` : `${said}, and read differently in the open caseload.`;
}

/** What was compared and how it came out. */
export function proofWords(proof: BackupProof): Proved {
  const good = isExplained(proof);
  return {
    kind: good ? 'good' : 'problem',
    title: good ? 'Your backup works.' : 'This backup opens, but is not what it should be.',
    sentences: [
      `The backup of ${dayAndTime(proof.madeAt)} was read from the disk, opened with the passphrase you typed, and built up again in memory.`,
      `It holds ${filesIn(proof.inBackup)}, with ${counted(proof.entries, 'piece')} of their history.`,
      comparedWords(proof),
      newestWords(proof),
      ...(good ? [] : ['Back up now, then prove that one. If it says the same, tell IT.']),
    ],
  };
}
