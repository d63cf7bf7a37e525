import { Button } from '@mantine/core';
import { useRef, useState, type SubmitEvent } from 'react';
import type { Result } from '../../../shared/kernel/result';
import { failureSentence, type FailureCode } from '../content/failures';
import { waitWords } from '../content/wait-words';
import { ErrorSummary } from './ErrorSummary';
import classes from './NewRecoveryKey.module.css';
import { PassphraseField } from './PassphraseField';
import { RecoveryKey } from './RecoveryKey';
import { useGrowingWait } from './use-growing-wait';
import { useRecoveryKeyCheck } from './use-recovery-key-check';

type Failed = { readonly code: FailureCode };
type Made = { readonly recoveryKey: string; readonly keep: () => Promise<Result<null, Failed>> };

type Props = {
  /** Makes a key that opens nothing until it is kept. */
  readonly make: (passphrase: string) => Promise<Result<Made, Failed>>;
  readonly onKept: () => void;
  readonly onLeave: () => void;
  /** What leaving is called. */
  readonly leave: string;
};

function useAskPassphrase(make: Props['make'], onMade: (made: Made) => void) {
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
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
    setBusy(true);
    const made = await make(passphrase);
    setBusy(false);
    if (made.ok) {
      onMade(made.value);
      return;
    }
    if (made.error.code === 'wrong-passphrase') wentWrong();
    say(failureSentence(made.error.code));
  };
  const shown = error !== undefined && secondsLeft > 0 ? `${error} ${waitWords(secondsLeft)}.` : error;
  return { passphrase, setPassphrase, error: shown, busy, mayTry: !busy && secondsLeft === 0, field, submit };
}

type AskProps = Omit<Props, 'onKept'> & { readonly onMade: (made: Made) => void };

function AskPassphrase({ make, onMade, onLeave, leave }: AskProps) {
  const form = useAskPassphrase(make, onMade);
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        void form.submit();
      }}
    >
      <div className={classes.half}>
        <PassphraseField
          id="recovery-passphrase"
          label="Your passphrase"
          hint="You can paste it"
          autoFocus
          field={form.field}
          value={form.passphrase}
          error={form.error}
          onChange={form.setPassphrase}
        />
      </div>
      <div className={classes.row}>
        <Button type="submit" variant="filled" aria-disabled={!form.mayTry}>
          Make a new recovery key
        </Button>
        <Button onClick={onLeave}>{leave}</Button>
        <span role="status">{form.busy ? 'Making the key…' : ''}</span>
      </div>
    </form>
  );
}

function KeepKey({ made, onKept, onLeave, leave }: Omit<Props, 'make'> & { readonly made: Made }) {
  const check = useRecoveryKeyCheck(made.recoveryKey);
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    setFailure(null);
    if (busy || !check.isRight()) return;
    setBusy(true);
    const kept = await made.keep();
    setBusy(false);
    if (kept.ok) onKept();
    else setFailure(failureSentence(kept.error.code));
  };
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        void submit();
      }}
    >
      <ErrorSummary problems={check.problems} attempt={check.attempt} />
      <RecoveryKey check={check} />
      {failure === null ? null : <p role="alert">{failure}</p>}
      <div className={classes.row}>
        <Button type="submit" variant="filled" aria-disabled={busy}>
          Keep this recovery key
        </Button>
        <Button onClick={onLeave}>{leave}</Button>
      </div>
    </form>
  );
}

/** A new recovery key: the passphrase first, then the key, and two of its groups typed back before it counts. */
export function NewRecoveryKey({ make, ...rest }: Props) {
  const [made, setMade] = useState<Made | null>(null);
  if (made !== null) return <KeepKey made={made} {...rest} />;
  return <AskPassphrase make={make} onMade={setMade} onLeave={rest.onLeave} leave={rest.leave} />;
}
