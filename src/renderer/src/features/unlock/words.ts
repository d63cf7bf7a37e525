import type { RecoveryKeyFailure } from '../../../../shared/domain/vault/recovery-key';
import { figure } from '../../content/counts';
import { lockedWords } from '../../content/lock-words';
import type { Opened, UnlockWork } from '../../store/session-types';

/** What is wrong with a typed recovery key and where. */
export function recoveryKeyWords(failure: RecoveryKeyFailure): string {
  switch (failure.code) {
    case 'recovery-key-length':
      return `A recovery key has 28 letters and numbers. You typed ${String(failure.symbols)}`;
    case 'recovery-key-character':
      return `Group ${String(failure.group)} holds a character that no recovery key has`;
    case 'recovery-key-group':
      return `One character of group ${String(failure.group)} is wrong. Check that group against your copy`;
    case 'recovery-key-several':
      return 'More than one character is wrong. Check each group against your copy';
  }
}

/** Why it is locked; something else where the app has just been opened. */
export const openedWords = (opened: Opened, atStart: string): string =>
  opened.kind === 'locked' ? lockedWords(opened) : atStart;

/** What the app is busy with while it opens a caseload. */
export function workWords(work: UnlockWork | null): string {
  if (work === null) return '';
  if (work.kind === 'key') return 'Opening the lock…';
  return work.total === 0 ? 'Opening the caseload…' : `Opening ${figure(work.done)} of ${figure(work.total)} files…`;
}
