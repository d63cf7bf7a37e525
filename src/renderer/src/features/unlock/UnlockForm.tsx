import { Button } from '@mantine/core';
import { useRef, useState, type SubmitEvent } from 'react';
import { parseRecoveryKey } from '../../../../shared/domain/vault/recovery-key';
import { failureSentence } from '../../content/failures';
import { waitWords } from '../../content/wait-words';
import { useSessionActions } from '../../store/session';
import type { SessionActions } from '../../store/session-types';
import { LinkButton } from '../../ui/LinkButton';
import { useGrowingWait } from '../../ui/use-growing-wait';
import classes from './Gate.module.css';
import { LockField, type LockFieldWords, type LockWay } from './LockField';
import { recoveryKeyWords } from './words';

const fields: Readonly<Record<LockWay, LockFieldWords & { readonly other: string }>> = {
  passphrase: { id: 'passphrase', label: 'Passphrase', hint: 'You can paste it', other: 'Use your recovery key' },
  'recovery-key': {
    id: 'recovery-key',
    label: 'Recovery key',
    hint: '7 groups of 4 letters and numbers. Spaces and hyphens do not matter',
    other: 'Use your passphrase',
  },
};

type Tried = { readonly words: string; readonly isWrong: boolean } | null;

const told = (words: string): Tried => ({ words, isWrong: false });

/** Tries one lock; what went wrong, or null where the caseload is open. */
async function tryLock(way: LockWay, typed: string, actions: SessionActions): Promise<Tried> {
  if (way === 'passphrase') {
    if (typed === '') return told('Enter your passphrase');
    const opened = await actions.unlock('own', typed);
    return opened.ok
      ? null
      : { words: failureSentence(opened.error.code), isWrong: opened.error.code === 'wrong-passphrase' };
  }
  // A key typed wrong is told by its check before any lock is tried.
  const key = parseRecoveryKey(typed);
  if (!key.ok) return told(typed.trim() === '' ? 'Enter your recovery key' : recoveryKeyWords(key.error));
  const opened = await actions.unlockWithRecoveryKey('own', key.value);
  return opened.ok
    ? null
    : { words: failureSentence(opened.error.code), isWrong: opened.error.code === 'wrong-recovery-key' };
}

type Props = { readonly way: LockWay; readonly busy: boolean; readonly onOtherWay: () => void };

/** Unlock by the passphrase or the recovery key. After wrong ones the next try has to wait a little longer each time. */
export function UnlockForm({ way, busy, onOtherWay }: Props) {
  const actions = useSessionActions();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const { secondsLeft, wentWrong } = useGrowingWait();
  const field = useRef<HTMLInputElement>(null);
  const submit = async () => {
    if (busy || secondsLeft > 0) return;
    setError(undefined);
    const tried = await tryLock(way, typed, actions);
    if (tried === null) return;
    if (tried.isWrong) wentWrong();
    setError(tried.words);
    field.current?.focus();
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
      <LockField
        way={way}
        words={fields[way]}
        autoFocus
        field={field}
        value={typed}
        error={error !== undefined && secondsLeft > 0 ? `${error} ${waitWords(secondsLeft)}.` : error}
        onChange={setTyped}
      />
      <div className={classes.row}>
        <Button type="submit" variant="filled" size="lg" miw="8rem" aria-disabled={busy || secondsLeft > 0}>
          Unlock
        </Button>
        <LinkButton onClick={onOtherWay}>{fields[way].other}</LinkButton>
      </div>
    </form>
  );
}
