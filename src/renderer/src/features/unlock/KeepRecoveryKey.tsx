import { Button } from '@mantine/core';
import type { MadeVault } from '../../store/session-types';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { PageHeading } from '../../ui/PageHeading';
import { RecoveryKey } from '../../ui/RecoveryKey';
import { useRecoveryKeyCheck } from '../../ui/use-recovery-key-check';
import classes from './Gate.module.css';

/** The second step: the recovery key, shown once, and two of its groups typed back. */
export function KeepRecoveryKey({ made }: { readonly made: MadeVault }) {
  const check = useRecoveryKeyCheck(made.recoveryKey);
  return (
    <form
      noValidate
      style={{ display: 'contents' }}
      onSubmit={(event) => {
        event.preventDefault();
        if (check.isRight()) made.enter();
      }}
    >
      <main className={classes.door}>
        <div className={classes.inside}>
          <ErrorSummary problems={check.problems} attempt={check.attempt} />
          <PageHeading caption="Set up my caseload" flush>
            Keep your recovery key
          </PageHeading>
          <RecoveryKey check={check} />
        </div>
        <footer className={classes.bottom}>
          <Button type="submit" variant="filled" size="lg">
            Create my caseload
          </Button>
          <span className={`${classes.small ?? ''} ${classes.muted ?? ''} ${classes.end ?? ''}`}>
            Next: load your children
          </span>
        </footer>
      </main>
    </form>
  );
}
