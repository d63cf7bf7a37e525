import { Button } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { PassphraseField } from '../../ui/PassphraseField';
import type { OpenPack, OpenStage } from './use-open-pack';
import classes from './Packs.module.css';

type Props = { readonly stage: Extract<OpenStage, { readonly kind: 'passphrase' }>; readonly open: OpenPack['open'] };

const FIELD = 'pack-open-passphrase';

/** The passphrase that whoever made the pack told. */
export function PackPassphrase({ stage: { pack, problem, attempt }, open }: Props) {
  const [typed, setTyped] = useState('');
  const go = () => document.getElementById(FIELD)?.focus();
  return (
    <form
      noValidate
      className={classes.page}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        open(pack, typed, attempt);
      }}
    >
      <ErrorSummary problems={problem === null ? [] : [{ id: FIELD, words: problem, go }]} attempt={attempt} />
      <p className={classes.words}>
        <span className={classes.mono}>{pack.name}</span> is locked with a passphrase. Whoever made it tells you.
      </p>
      <div className={classes.half}>
        <PassphraseField
          id={FIELD}
          label="Passphrase of the pack"
          autoFocus
          value={typed}
          error={problem ?? undefined}
          onChange={setTyped}
        />
      </div>
      <div className={classes.row}>
        <Button type="submit" variant="filled" size="lg">
          Open the pack
        </Button>
      </div>
    </form>
  );
}
