import { Button } from '@mantine/core';
import type { Go } from '../../ui/destination';
import { EmptyState } from '../../ui/EmptyState';
import { PageHeading } from '../../ui/PageHeading';
import { Sheet } from '../../ui/Sheet';
import classes from './review.module.css';

/** An address of a review that is not in this caseload. */
export function ReviewNotFound({ go }: { readonly go: Go }) {
  return (
    <Sheet head={<PageHeading>This review is not here</PageHeading>}>
      <div className={classes.column}>
        <EmptyState
          title="No review to show"
          action={
            <Button variant="filled" onClick={() => go({ to: 'caseload' })}>
              Go to the caseload
            </Button>
          }
        >
          It may have been undone, or it belongs to another caseload.
        </EmptyState>
      </div>
    </Sheet>
  );
}
