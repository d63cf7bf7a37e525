import { Button } from '@mantine/core';
import { useState } from 'react';
import { useStore } from '../../store/store-context';
import { NewRecoveryKey } from '../../ui/NewRecoveryKey';
import { Status } from '../../ui/Status';
import classes from './Settings.module.css';

/** The recovery key of this caseload, and a new one in its place. */
export function RecoveryKeySection() {
  const { keys } = useStore();
  const [stage, setStage] = useState<'closed' | 'open' | 'kept'>('closed');
  if (stage === 'open') {
    return (
      <NewRecoveryKey
        make={keys.newRecoveryKey}
        onKept={() => setStage('kept')}
        onLeave={() => setStage('closed')}
        leave="Leave it as it is"
      />
    );
  }
  return (
    <>
      <p className={classes.words}>
        Opens this caseload when the passphrase is forgotten. Make a new one if yours is lost, or somebody may have seen
        it. The old one then no longer opens this caseload. Backups made before still open with the key of their time.
      </p>
      <div className={classes.row}>
        <Button onClick={() => setStage('open')}>Replace the recovery key</Button>
        <span role="status">
          {stage === 'kept' ? <Status kind="in-order">The recovery key is changed</Status> : null}
        </span>
      </div>
    </>
  );
}
