import { useState } from 'react';
import { recoveryKeyGroups } from '../../../shared/domain/vault/recovery-key';
import { groupProblem, twoGroups } from './recovery-key-check';

/** A recovery key as it is shown once, and the two groups of it that are typed back. */
export type RecoveryKeyCheck = ReturnType<typeof useRecoveryKeyCheck>;

export function useRecoveryKeyCheck(recoveryKey: string) {
  const groups = recoveryKeyGroups(recoveryKey);
  const [asked] = useState(() => twoGroups(groups.length));
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [attempt, setAttempt] = useState(0);
  const problems = asked.flatMap((number) => {
    const words = groupProblem(number, groups[number - 1] ?? '', typed[number] ?? '');
    const id = `group-${String(number)}`;
    return words === null ? [] : [{ id, words, go: () => document.getElementById(id)?.focus() }];
  });
  return {
    groups,
    asked,
    typed,
    type: (number: number, text: string) => {
      setTyped({ ...typed, [number]: text });
    },
    /** What is wrong, once it was tried. */
    problems: attempt > 0 ? problems : [],
    attempt,
    /** Whether both groups are right; where they are not, the problems show. */
    isRight: (): boolean => {
      if (problems.length > 0) setAttempt(attempt + 1);
      return problems.length === 0;
    },
  };
}
