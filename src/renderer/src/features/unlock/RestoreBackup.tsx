import { Button } from '@mantine/core';
import { useState } from 'react';
import { failureSentence } from '../../content/failures';
import { dayAndTime } from '../../content/times';
import { chooseBackup, type ChosenBackup } from '../../store/restoring';
import type { UnlockWork } from '../../store/session-types';
import { PageHeading } from '../../ui/PageHeading';
import classes from './Gate.module.css';
import { RestoreForm } from './RestoreForm';
import { workWords } from './words';

/** A caseload from a backup file: on a new laptop, or after this one lost it. */
export function RestoreBackup({ work }: { readonly work: UnlockWork | null }) {
  const [chosen, setChosen] = useState<ChosenBackup | null>(null);
  const [error, setError] = useState<string | null>(null);
  const choose = async () => {
    const backup = await chooseBackup();
    if (backup.ok) setChosen(backup.value);
    if (backup.ok || backup.error.code !== 'cancelled') setError(backup.ok ? null : failureSentence(backup.error.code));
  };
  return (
    <main className={classes.door}>
      <div className={classes.inside}>
        <PageHeading caption="From a file that ends in .chairside" flush>
          Restore a backup
        </PageHeading>
        <p>
          {chosen === null
            ? 'Choose the backup. It stays where it is; this laptop gets a copy.'
            : `The backup of ${dayAndTime(chosen.madeAt)}.`}
        </p>
        <div className={classes.row}>
          <Button variant={chosen === null ? 'filled' : 'default'} size="lg" onClick={() => void choose()}>
            {chosen === null ? 'Choose the backup file' : 'Choose another backup'}
          </Button>
        </div>
        {error === null ? null : <p role="alert">{error}</p>}
        {chosen === null ? null : <RestoreForm key={chosen.token} chosen={chosen} />}
        <p role="status">{workWords(work)}</p>
      </div>
    </main>
  );
}
