import { Button } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { counted, figure } from '../../content/counts';
import { useIsPractice } from '../../store/caseload';
import type { Go } from '../../ui/destination';
import { EmptyState } from '../../ui/EmptyState';
import { PageHeading } from '../../ui/PageHeading';
import { Sheet } from '../../ui/Sheet';
import { CalendarNotice } from './CalendarNotice';
import { CaseloadFilters } from './CaseloadFilters';
import { CaseloadTable } from './CaseloadTable';
import { firstView, isIn, shownRows, type View } from './caseload-view';
import type { ChildRow } from './child-row';
import { ChildAside } from './ChildAside';
import classes from './Caseload.module.css';
import { useRows } from './use-rows';

function summary(rows: readonly ChildRow[]): string {
  const overdue = rows.filter((row) => isIn(row, 'overdue')).length;
  const apart = rows.filter((row) => isIn(row, 'apart')).length;
  const parts = [
    counted(rows.length, 'child', 'children'),
    `${figure(overdue)} overdue`,
    ...(apart === 0 ? [] : [`${figure(apart)} kept apart with the reason`]),
  ];
  return parts.join(', ');
}

function NoChildren({ go }: { readonly go: Go }) {
  return (
    <div className={classes.empty}>
      <EmptyState
        title="Your children will be listed here, soonest review first"
        action={
          <Button variant="filled" onClick={() => go({ to: 'import' })}>
            Load the council’s return
          </Button>
        }
      >
        Load the return that the council sends to the Department for Education. Names are added later, by you.
      </EmptyState>
    </div>
  );
}

/** The ways in and out of the caseload. */
function Ways({ go, isPractice }: { readonly go: Go; readonly isPractice: boolean }) {
  return (
    <>
      <Button onClick={() => go({ to: 'hand-over' })}>Hand over children</Button>
      <Button onClick={() => go({ to: 'open-pack' })}>Open a pack</Button>
      {isPractice ? null : <Button onClick={() => go({ to: 'import' })}>Import a return</Button>}
    </>
  );
}

type BodyProps = { readonly rows: readonly ChildRow[]; readonly shown: readonly ChildRow[]; readonly view: View };

/** Every child of the caseload, by what is due. */
export function CaseloadPage({ go }: { readonly go: Go }) {
  const rows = useRows();
  const isPractice = useIsPractice();
  const [view, setView] = useState<View>(firstView);
  const [lines, setLines] = useState<1 | 2>(2);
  const [chosen, setChosen] = useState<string | null>(null);
  // Typing in the filter never waits for the list.
  const wanted = useDeferredValue(view);
  const shown = useMemo<BodyProps['shown']>(() => shownRows(rows, wanted), [rows, wanted]);
  const selected = shown.find(({ id }) => id === chosen) ?? shown[0];
  const heading = (
    <PageHeading summary={summary(rows)} actions={<Ways go={go} isPractice={isPractice} />}>
      Caseload
    </PageHeading>
  );
  if (rows.length === 0) {
    return (
      <Sheet head={heading}>
        <NoChildren go={go} />
      </Sheet>
    );
  }
  return (
    <Sheet
      head={
        <>
          {heading}
          <CalendarNotice go={go} />
          <CaseloadFilters rows={rows} view={view} onView={setView} lines={lines} onLines={setLines} />
        </>
      }
    >
      <div className={classes.split}>
        <CaseloadTable
          rows={shown}
          sort={view.sort}
          onSort={(sort) => setView({ ...view, sort })}
          lines={lines}
          selected={selected?.id ?? null}
          onSelect={setChosen}
          onOpen={(child) => go({ to: 'child', child })}
        />
        {selected === undefined ? null : <ChildAside key={selected.id} row={selected} go={go} />}
      </div>
    </Sheet>
  );
}
