import { Button } from '@mantine/core';
import { CopyButton } from '../ui/CopyButton';
import { PageHeading } from '../ui/PageHeading';
import { Sheet } from '../ui/Sheet';
import { problemDetails } from './problem-details';
import classes from './ProblemPage.module.css';

type Props = {
  readonly error: unknown;
  readonly reference: string;
  readonly where: string;
  readonly onAgain: () => void;
};

/** What someone sees where the app itself broke. */
export function ProblemPage({ error, reference, where, onAgain }: Props) {
  return (
    <Sheet head={<PageHeading>There is a problem with this page</PageHeading>}>
      <div className={classes.words}>
        <p>Your work is saved up to the last time the page said Saved. Go to another page, or open this one again.</p>
        <p>
          If it happens again, tell IT the reference <b className={classes.reference}>{reference}</b>. The details say
          where in the app it went wrong. They hold no words of any case.
        </p>
        <div className={classes.actions}>
          <Button variant="filled" onClick={onAgain}>
            Open this page again
          </Button>
          <CopyButton text={() => problemDetails(error, where, reference)}>Copy details</CopyButton>
        </div>
      </div>
    </Sheet>
  );
}
