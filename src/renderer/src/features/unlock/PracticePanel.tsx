import { Button } from '@mantine/core';
import { practicePassphrase } from '../../store/practice-passphrase';
import classes from './Gate.module.css';
import { usePractice } from './use-practice';

type Props = { readonly exists: boolean; readonly busy: boolean };

/** The way into the practice caseload, whose passphrase is no secret. */
export function PracticePanel({ exists, busy }: Props) {
  const practice = usePractice(exists);
  return (
    <section className={classes.practice} aria-labelledby="practice-heading">
      <h2 id="practice-heading">Practice caseload</h2>
      <p>
        Made-up children whose reviews stand at different stages. Try the whole job in 2 minutes. Every page and
        document says PRACTICE.
      </p>
      <p className={classes.small}>
        Its passphrase is no secret: <span className={classes.passphrase}>{practicePassphrase}</span>
      </p>
      {practice.error === undefined ? null : <p role="alert">{practice.error}</p>}
      <Button
        aria-disabled={busy || practice.busy}
        onClick={() => {
          if (!busy && !practice.busy) void practice.open();
        }}
      >
        Open the practice caseload
      </Button>
      <span role="status" className={classes.small}>
        {practice.busy ? 'Opening the practice caseload…' : ''}
      </span>
    </section>
  );
}
