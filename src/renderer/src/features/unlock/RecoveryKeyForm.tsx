import { Button, TextInput } from '@mantine/core';
import { useRef, useState, type SubmitEvent } from 'react';
import { parseRecoveryKey } from '../../../../shared/domain/vault/recovery-key';
import { failureSentence } from '../../content/failures';
import { useSessionActions } from '../../store/session';
import { LinkButton } from '../../ui/LinkButton';
import classes from './Gate.module.css';
import { useGrowingWait } from './use-growing-wait';
import { recoveryKeyWords, waitWords } from './words';

type Props = { readonly busy: boolean; readonly onUsePassphrase: () => void };

/** Unlock by the recovery key. A key typed wrong is told by its check before any lock is tried. */
export function RecoveryKeyForm({ busy, onUsePassphrase }: Props) {
  const { unlockWithRecoveryKey } = useSessionActions();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const { secondsLeft, wentWrong } = useGrowingWait();
  const field = useRef<HTMLInputElement>(null);

  const say = (words: string) => {
    setError(words);
    field.current?.focus();
  };
  const submit = async () => {
    if (busy || secondsLeft > 0) return;
    const key = parseRecoveryKey(typed);
    if (!key.ok) {
      say(typed.trim() === '' ? 'Enter your recovery key' : recoveryKeyWords(key.error));
      return;
    }
    setError(undefined);
    const opened = await unlockWithRecoveryKey('own', key.value);
    if (opened.ok) return;
    if (opened.error.code === 'wrong-recovery-key') wentWrong();
    say(failureSentence(opened.error.code));
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
      <TextInput
        id="recovery-key"
        ref={field}
        label="Recovery key"
        description="7 groups of 4 letters and numbers. Spaces and hyphens do not matter"
        size="lg"
        autoFocus
        autoComplete="off"
        spellCheck={false}
        value={typed}
        error={error !== undefined && secondsLeft > 0 ? `${error} ${waitWords(secondsLeft)}.` : error}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
        }}
      />
      <div className={classes.row}>
        <Button type="submit" variant="filled" size="lg" miw="8rem" aria-disabled={busy || secondsLeft > 0}>
          Unlock
        </Button>
        <LinkButton onClick={onUsePassphrase}>Use your passphrase</LinkButton>
      </div>
    </form>
  );
}
