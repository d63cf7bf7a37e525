import { Button } from '@mantine/core';
import { useState } from 'react';
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
  const [copied, setCopied] = useState(false);
  const copy = () => {
    void navigator.clipboard.writeText(problemDetails(error, where, reference)).then(() => {
      setCopied(true);
    });
  };
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
          <Button onClick={copy}>Copy details</Button>
          <span role="status">{copied ? 'Copied' : ''}</span>
        </div>
      </div>
    </Sheet>
  );
}
