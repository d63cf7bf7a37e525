import { Button } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { NewPassphrase } from '../../ui/NewPassphrase';
import { PassphraseField } from '../../ui/PassphraseField';
import { Status } from '../../ui/Status';
import classes from './Settings.module.css';
import { fieldIds, useChangePassphrase } from './use-change-passphrase';

type FormProps = { readonly onChanged: () => void; readonly onLeave: () => void };

function ChangeForm({ onChanged, onLeave }: FormProps) {
  const form = useChangePassphrase(onChanged);
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        if (!form.busy) void form.submit();
      }}
    >
      <ErrorSummary problems={form.problems} attempt={form.attempt} />
      <div className={classes.half}>
        <PassphraseField
          id={fieldIds.current}
          label="Passphrase now"
          autoFocus
          value={form.typed.current}
          error={form.errors.current}
          onChange={(current) => form.type({ current })}
        />
      </div>
      <NewPassphrase
        ids={fieldIds}
        label="New passphrase"
        typed={form.typed}
        errors={form.errors}
        strength={form.strength}
        suggest={form.suggest}
        onChange={form.type}
      />
      <div className={classes.row}>
        <Button type="submit" variant="filled" aria-disabled={form.busy}>
          Change the passphrase
        </Button>
        <Button onClick={onLeave}>Leave it as it is</Button>
        <span role="status">{form.busy ? 'Changing the lock…' : ''}</span>
      </div>
    </form>
  );
}

/** The passphrase of this caseload, and a new one in its place. */
export function PassphraseSection() {
  const [stage, setStage] = useState<'closed' | 'open' | 'changed'>('closed');
  if (stage === 'open') return <ChangeForm onChanged={() => setStage('changed')} onLeave={() => setStage('closed')} />;
  return (
    <>
      <p className={classes.words}>
        Your recovery key stays the same. Backups made before a change still open with the passphrase of their time.
      </p>
      <div className={classes.row}>
        <Button onClick={() => setStage('open')}>Choose a new passphrase</Button>
        <span role="status">
          {stage === 'changed' ? <Status kind="in-order">The passphrase is changed</Status> : null}
        </span>
      </div>
    </>
  );
}
