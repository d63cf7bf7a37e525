import { Button } from '@mantine/core';
import { useRef, useState, type SubmitEvent } from 'react';
import { failureSentence } from '../../content/failures';
import { useSessionActions } from '../../store/session';
import { LinkButton } from '../../ui/LinkButton';
import { PassphraseField } from '../../ui/PassphraseField';
import classes from './Gate.module.css';
import { useGrowingWait } from './use-growing-wait';
import { waitWords } from './words';

type Props = { readonly busy: boolean; readonly onUseRecoveryKey: () => void };

/** Unlock by the passphrase. After wrong ones the next try has to wait a little longer each time. */
export function PassphraseForm({ busy, onUseRecoveryKey }: Props) {
  const { unlock } = useSessionActions();
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<string>();
  const { secondsLeft, wentWrong } = useGrowingWait();
  const field = useRef<HTMLInputElement>(null);

  const say = (words: string) => {
    setError(words);
    field.current?.focus();
  };
  const submit = async () => {
    if (busy || secondsLeft > 0) return;
    if (passphrase === '') {
      say('Enter your passphrase');
      return;
    }
    setError(undefined);
    const opened = await unlock('own', passphrase);
    if (opened.ok) return;
    if (opened.error.code === 'wrong-passphrase') wentWrong();
    say(failureSentence(opened.error.code));
  };
  const shown = error !== undefined && secondsLeft > 0 ? `${error} ${waitWords(secondsLeft)}.` : error;
  return (
    <form
      noValidate
      style={{ display: 'contents' }}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        void submit();
      }}
    >
      <PassphraseField
        id="passphrase"
        label="Passphrase"
        hint="You can paste it"
        size="lg"
        autoFocus
        field={field}
        value={passphrase}
        error={shown}
        onChange={setPassphrase}
      />
      <div className={classes.row}>
        <Button type="submit" variant="filled" size="lg" miw="8rem" aria-disabled={busy || secondsLeft > 0}>
          Unlock
        </Button>
        <LinkButton onClick={onUseRecoveryKey}>Use your recovery key</LinkButton>
      </div>
    </form>
  );
}
