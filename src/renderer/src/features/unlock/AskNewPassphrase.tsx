import { Button } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { failureSentence } from '../../content/failures';
import { weaknessWords } from '../../content/passphrase-words';
import { useProfile, useVaultState } from '../../store/caseload';
import { usePassphraseStrength } from '../../store/passphrase-strength';
import type { Session } from '../../store/session-types';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { NewPassphrase, type TypedTwice } from '../../ui/NewPassphrase';
import classes from './Gate.module.css';

type Change = NonNullable<Extract<Session, { readonly kind: 'asking-keys' }>['changePassphrase']>;
type Props = { readonly change: Change; readonly goOn: () => void };

const ids: TypedTwice = { passphrase: 'new-passphrase', again: 'new-passphrase-again' };

function errorsOf({ passphrase, again }: TypedTwice, weak: string | null): Partial<TypedTwice> {
  if (passphrase.trim() === '') return { passphrase: 'Enter a new passphrase' };
  if (weak !== null) return { passphrase: weak };
  if (again === '') return { again: 'Enter the new passphrase again' };
  return again === passphrase ? {} : { again: 'The two passphrases are not the same' };
}

function useNewPassphrase({ change, goOn }: Props) {
  const { chair } = useVaultState();
  const { council } = useProfile();
  const [typed, setTyped] = useState<TypedTwice>({ passphrase: '', again: '' });
  const [errors, setErrors] = useState<Partial<TypedTwice>>({});
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const strength = usePassphraseStrength(typed.passphrase, [chair.name, council]);
  const say = (found: Partial<TypedTwice>) => {
    setErrors(found);
    setAttempt(attempt + 1);
    setBusy(false);
  };
  const submit = async () => {
    if (busy) return;
    setBusy(true);
    const measured = typed.passphrase.trim() === '' ? { weakness: null } : await strength.measure();
    if (measured === null) {
      say({ passphrase: failureSentence('unexpected') });
      return;
    }
    const found = errorsOf(typed, measured.weakness === null ? null : weaknessWords[measured.weakness]);
    if (Object.keys(found).length > 0) {
      say(found);
      return;
    }
    const changed = await change(typed.passphrase);
    if (changed.ok) goOn();
    else say({ passphrase: failureSentence(changed.error.code) });
  };
  const problems = (['passphrase', 'again'] as const).flatMap((part) => {
    const words = errors[part];
    return words === undefined ? [] : [{ id: part, words, go: () => document.getElementById(ids[part])?.focus() }];
  });
  return { typed, setTyped, errors, problems, attempt, busy, submit, ...strength };
}

/** Whoever opened with the recovery key may have forgotten the passphrase: a new one, by the same key. */
export function AskNewPassphrase(props: Props) {
  const form = useNewPassphrase(props);
  return (
    <form
      noValidate
      className={classes.question}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        void form.submit();
      }}
    >
      <div>
        <h1>Choose a new passphrase</h1>
        <p>
          You opened the caseload with the recovery key. If you have forgotten the passphrase, choose a new one now. The
          recovery key stays the same: put it back where it was.
        </p>
      </div>
      <ErrorSummary problems={form.problems} attempt={form.attempt} />
      <NewPassphrase
        ids={ids}
        label="New passphrase"
        typed={form.typed}
        errors={form.errors}
        strength={form.strength}
        suggest={form.suggest}
        onChange={form.setTyped}
      />
      <div className={classes.row}>
        <Button type="submit" variant="filled" size="lg" aria-disabled={form.busy}>
          Use this new passphrase
        </Button>
        <Button size="lg" onClick={props.goOn}>
          Keep the old passphrase
        </Button>
        <span role="status">{form.busy ? 'Changing the lock…' : ''}</span>
      </div>
    </form>
  );
}
