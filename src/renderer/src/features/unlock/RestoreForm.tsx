import { Button } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { parseRecoveryKey } from '../../../../shared/domain/vault/recovery-key';
import { failureSentence } from '../../content/failures';
import { restoreWithPassphrase, restoreWithRecoveryKey, type ChosenBackup } from '../../store/restoring';
import { useSessionActions } from '../../store/session';
import type { SessionActions } from '../../store/session-types';
import { LinkButton } from '../../ui/LinkButton';
import classes from './Gate.module.css';
import { LockField, type LockFieldWords, type LockWay } from './LockField';
import { recoveryKeyWords } from './words';

const fields: Readonly<Record<LockWay, LockFieldWords>> = {
  passphrase: {
    id: 'restore-passphrase',
    label: 'Passphrase of that caseload',
    hint: 'The one that opened it on the day of the backup. You can paste it',
  },
  'recovery-key': {
    id: 'restore-recovery-key',
    label: 'Recovery key of that caseload',
    hint: '7 groups of 4 letters and numbers',
  },
};

type Opening = Pick<SessionActions, 'unlock' | 'unlockWithRecoveryKey'>;

/** What went wrong, in words; nothing where the caseload is open. */
async function byPassphrase(chosen: ChosenBackup, typed: string, { unlock }: Opening): Promise<string | undefined> {
  if (typed === '') return 'Enter the passphrase';
  const restored = await restoreWithPassphrase(chosen, typed);
  const opened = restored.ok ? await unlock('own', typed) : restored;
  return opened.ok ? undefined : failureSentence(opened.error.code);
}

async function byRecoveryKey(
  chosen: ChosenBackup,
  typed: string,
  { unlockWithRecoveryKey }: Opening,
): Promise<string | undefined> {
  const key = parseRecoveryKey(typed);
  if (!key.ok) return typed.trim() === '' ? 'Enter the recovery key' : recoveryKeyWords(key.error);
  const restored = await restoreWithRecoveryKey(chosen, key.value);
  const opened = restored.ok ? await unlockWithRecoveryKey('own', key.value) : restored;
  return opened.ok ? undefined : failureSentence(opened.error.code);
}

/** Restores a chosen backup with the passphrase of its day, or with the recovery key, and opens it. */
export function RestoreForm({ chosen }: { readonly chosen: ChosenBackup }) {
  const actions = useSessionActions();
  const [way, setWay] = useState<LockWay>('passphrase');
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);

  const submit = async () => {
    if (busy) return;
    setBusy(true);
    setError(await (way === 'passphrase' ? byPassphrase : byRecoveryKey)(chosen, typed, actions));
    setBusy(false);
  };
  const change = (next: LockWay) => {
    setWay(next);
    setTyped('');
    setError(undefined);
  };
  return (
    <form
      noValidate
      style={{ display: 'contents' }}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        void submit();
      }}
    >
      <LockField way={way} words={fields[way]} value={typed} error={error} onChange={setTyped} />
      <div className={classes.row}>
        <Button type="submit" variant="filled" size="lg" aria-disabled={busy}>
          Restore this backup
        </Button>
        <LinkButton onClick={() => change(way === 'passphrase' ? 'recovery-key' : 'passphrase')}>
          {way === 'passphrase' ? 'Use the recovery key' : 'Use the passphrase'}
        </LinkButton>
      </div>
    </form>
  );
}
