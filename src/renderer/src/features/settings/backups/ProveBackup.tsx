import { Button } from '@mantine/core';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { failureSentence } from '../../../content/failures';
import { waitWords } from '../../../content/wait-words';
import { proveBackup } from '../../../store/backups';
import { useStore } from '../../../store/store-context';
import { Banner } from '../../../ui/Banner';
import { PassphraseField } from '../../../ui/PassphraseField';
import { Section } from '../../../ui/Section';
import { useGrowingWait } from '../../../ui/use-growing-wait';
import settings from '../Settings.module.css';
import classes from './Backups.module.css';
import { proofWords, type Proved } from './words';

const WRONG =
  'That passphrase does not open the newest backup. It opens with the passphrase of the day it was made. Capital letters and spaces count.';

function useProof() {
  const store = useStore();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [proved, setProved] = useState<Proved | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const { secondsLeft, wentWrong } = useGrowingWait();
  const fail = (words: string) => {
    setError(words);
    field.current?.focus();
  };
  const prove = async () => {
    if (busy || secondsLeft > 0) return;
    setProved(null);
    if (typed === '') {
      fail('Enter your passphrase');
      return;
    }
    setError(undefined);
    setBusy(true);
    const proof = await proveBackup(store, typed);
    setBusy(false);
    if (proof.ok) {
      setTyped('');
      setProved(proofWords(proof.value));
      return;
    }
    const isWrong = proof.error.code === 'wrong-passphrase';
    if (isWrong) wentWrong();
    fail(isWrong ? WRONG : failureSentence(proof.error.code));
  };
  const waiting = error !== undefined && secondsLeft > 0 ? `${error} ${waitWords(secondsLeft)}.` : error;
  return { typed, setTyped, error: waiting, busy, proved, field, prove };
}

/** Opens the newest backup as it lies on the disk, with the passphrase typed now, and says what was found in it. */
export function ProveBackup() {
  const { typed, setTyped, error, busy, proved, field, prove } = useProof();
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (proved !== null) outcome.current?.scrollIntoView({ block: 'nearest' });
  }, [proved]);
  return (
    <Section title="Prove that my backup works" level={3}>
      <form
        noValidate
        className={classes.part}
        onSubmit={(event: SubmitEvent) => {
          event.preventDefault();
          void prove();
        }}
      >
        <p className={settings.words}>
          Reads the newest backup from the disk, opens it with the passphrase you type now, and compares it with what is
          open. Nothing is changed.
        </p>
        <div className={classes.field}>
          <PassphraseField
            id="prove-passphrase"
            label="Passphrase to open the backup"
            field={field}
            value={typed}
            error={error}
            onChange={setTyped}
          />
        </div>
        <div className={settings.row}>
          <Button type="submit" aria-disabled={busy}>
            Prove that my backup works
          </Button>
        </div>
        <div role="status" ref={outcome}>
          {busy ? 'Opening the backup…' : null}
          {proved === null ? null : (
            <Banner kind={proved.kind} title={proved.title}>
              {proved.sentences.join(' ')}
            </Banner>
          )}
        </div>
      </form>
    </Section>
  );
}
