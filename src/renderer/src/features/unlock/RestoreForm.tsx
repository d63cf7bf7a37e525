import { Button } from '@mantine/core';
import { useRef, useState, type SubmitEvent } from 'react';
import { parseRecoveryKey } from '../../../../shared/domain/vault/recovery-key';
import { failureSentence, type FailureCode } from '../../content/failures';
import { waitWords } from '../../content/wait-words';
import { restoreWithPassphrase, restoreWithRecoveryKey, type ChosenBackup } from '../../store/restoring';
import { useSessionActions } from '../../store/session';
import type { SessionActions } from '../../store/session-types';
import { Banner } from '../../ui/Banner';
import { LinkButton } from '../../ui/LinkButton';
import { useGrowingWait } from '../../ui/use-growing-wait';
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
    hint: '7 groups of 4 letters and numbers. Spaces and hyphens do not matter',
  },
};

type Props = {
  readonly chosen: ChosenBackup;
  /** Whether a caseload stands here, which is set aside. */
  readonly present: boolean;
};
type Opening = Pick<SessionActions, 'unlock' | 'unlockWithRecoveryKey'>;

/** What went wrong: with what was typed, or with something else; null where the caseload is open. */
type Tried = { readonly field: boolean; readonly words: string; readonly isWrong: boolean } | null;

const inField = (words: string): Tried => ({ field: true, words, isWrong: false });

function failed(code: FailureCode): Tried {
  if (code === 'wrong-passphrase')
    return {
      field: true,
      words: 'That passphrase does not open this backup. Capital letters and spaces count.',
      isWrong: true,
    };
  if (code === 'wrong-recovery-key')
    return {
      field: true,
      words: 'That recovery key does not open this backup. Check each group against your copy.',
      isWrong: true,
    };
  return { field: false, words: failureSentence(code), isWrong: false };
}

async function byPassphrase({ chosen, present }: Props, typed: string, { unlock }: Opening): Promise<Tried> {
  if (typed === '') return inField('Enter the passphrase of that caseload');
  const restored = await restoreWithPassphrase(chosen, typed, present);
  const opened = restored.ok ? await unlock('own', typed) : restored;
  return opened.ok ? null : failed(opened.error.code);
}

async function byRecoveryKey(
  { chosen, present }: Props,
  typed: string,
  { unlockWithRecoveryKey }: Opening,
): Promise<Tried> {
  const key = parseRecoveryKey(typed);
  if (!key.ok)
    return inField(typed.trim() === '' ? 'Enter the recovery key of that caseload' : recoveryKeyWords(key.error));
  const restored = await restoreWithRecoveryKey(chosen, key.value, present);
  const opened = restored.ok ? await unlockWithRecoveryKey('own', key.value) : restored;
  return opened.ok ? null : failed(opened.error.code);
}

function useRestoring(props: Props) {
  const actions = useSessionActions();
  const [way, setWay] = useState<LockWay>('passphrase');
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<Tried>(null);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const { secondsLeft, wentWrong } = useGrowingWait();
  const submit = async () => {
    if (busy || secondsLeft > 0) return;
    setBusy(true);
    setWrong(null);
    const tried = await (way === 'passphrase' ? byPassphrase : byRecoveryKey)(props, typed, actions);
    setBusy(false);
    setWrong(tried);
    if (tried?.isWrong === true) wentWrong();
    if (tried?.field === true) field.current?.focus();
  };
  const change = () => {
    setWay(way === 'passphrase' ? 'recovery-key' : 'passphrase');
    setTyped('');
    setWrong(null);
  };
  const wait = secondsLeft > 0 ? ` ${waitWords(secondsLeft)}.` : '';
  const error = wrong?.field === true ? `${wrong.words}${wait}` : undefined;
  const problem = wrong?.field === false ? wrong.words : null;
  return { way, typed, setTyped, error, problem, busy: busy || secondsLeft > 0, field, submit, change };
}

/** Restores a chosen backup with the passphrase of its day, or with the recovery key, and opens it. */
export function RestoreForm(props: Props) {
  const { way, typed, setTyped, error, problem, busy, field, submit, change } = useRestoring(props);
  return (
    <form
      noValidate
      className={classes.restore}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        void submit();
      }}
    >
      <LockField
        key={way}
        autoFocus
        way={way}
        words={fields[way]}
        field={field}
        value={typed}
        error={error}
        onChange={setTyped}
      />
      <div role="alert">
        {problem === null ? null : (
          <Banner kind="problem" title="Nothing was restored.">
            {problem}
          </Banner>
        )}
      </div>
      <div className={classes.row}>
        <Button type="submit" variant="filled" size="lg" aria-disabled={busy}>
          Restore this backup
        </Button>
        <LinkButton onClick={change}>{way === 'passphrase' ? 'Use the recovery key' : 'Use the passphrase'}</LinkButton>
      </div>
    </form>
  );
}
