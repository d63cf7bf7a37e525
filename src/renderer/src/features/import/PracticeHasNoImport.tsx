import { Button } from '@mantine/core';
import type { Go } from '../../ui/destination';
import { EmptyState } from '../../ui/EmptyState';

/** A practice caseload is fictional and stays so. */
export function PracticeHasNoImport({ go }: { readonly go: Go }) {
  return (
    <EmptyState
      title="A practice caseload never takes a real return"
      action={<Button onClick={() => go({ to: 'caseload' })}>Open the practice caseload</Button>}
    >
      Its children are made up, and every page and document says PRACTICE. Lock the app and set up your own caseload to
      load a return.
    </EmptyState>
  );
}
