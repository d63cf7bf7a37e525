import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { counted } from '../../content/counts';
import { useCaseload } from '../../store/caseload';
import type { Go } from '../../ui/destination';
import { EmptyState } from '../../ui/EmptyState';
import { PageHeading } from '../../ui/PageHeading';
import { Sheet } from '../../ui/Sheet';
import { ExportAside } from './ExportAside';
import { filingQueue, type QueueRow } from './filing-queue';
import { FilingTable } from './FilingTable';
import classes from './Filing.module.css';

function summary(rows: readonly QueueRow[]): string {
  const waiting = rows.filter(({ state }) => state === 'final').length;
  return `${counted(waiting, 'final document')} to export, ${String(rows.length - waiting)} exported. Drafts never come here.`;
}

/** The final documents, and their way out to the records system. */
export function FilingPage({ go }: { readonly go: Go }) {
  const caseload = useCaseload();
  const rows = useMemo(() => filingQueue(caseload), [caseload]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const chosenRows = rows.filter(({ record }) => chosen.has(record.id));
  const waiting = rows.filter(({ state }) => state === 'final');
  const head = (
    <PageHeading
      summary={summary(rows)}
      actions={
        waiting.length === 0 ? undefined : (
          <Button onClick={() => setChosen(new Set(waiting.map(({ record }) => record.id)))}>
            Choose all that wait
          </Button>
        )
      }
    >
      Filing queue
    </PageHeading>
  );
  if (rows.length === 0) {
    return (
      <Sheet head={head}>
        <div className={classes.empty}>
          <EmptyState
            title="Final documents will be listed here"
            action={
              <Button variant="filled" onClick={() => go({ to: 'caseload' })}>
                Open the caseload
              </Button>
            }
          >
            When a review is finalised, its record and its decisions come here, to be exported to the council’s records.
          </EmptyState>
        </div>
      </Sheet>
    );
  }
  return (
    <Sheet head={head}>
      <div className={classes.body}>
        <FilingTable rows={rows} chosen={chosen} onChoose={setChosen} />
        <ExportAside rows={chosenRows} onExported={() => setChosen(new Set())} />
      </div>
    </Sheet>
  );
}
