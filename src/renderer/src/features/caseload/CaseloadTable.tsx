import { useRef, type KeyboardEvent } from 'react';
import { EmptyState } from '../../ui/EmptyState';
import type { Sort } from './caseload-view';
import type { ChildRow } from './child-row';
import { CaseloadRow } from './CaseloadRow';
import classes from './Caseload.module.css';
import { SortHeads } from './SortHeads';
import { useWindowedRows } from './use-windowed-rows';

const PAGE_ROWS = 10;

const rowId = (id: string): string => `child-row-${id}`;

type Props = {
  readonly rows: readonly ChildRow[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly lines: 1 | 2;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string) => void;
};

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + PAGE_ROWS,
  PageUp: (at) => at - PAGE_ROWS,
  Home: () => 0,
  End: (_, last) => last,
};

/** The list itself: only the rows in view are in the page, and the keyboard moves through all of them. */
export function CaseloadTable({ rows, sort, onSort, lines, selected, onSelect, onOpen }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const { items, height, show } = useWindowedRows(scroller, rows.length, lines);
  const at = rows.findIndex(({ id }) => id === selected);

  const pressed = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    if (event.key === 'Enter' && selected !== null) onOpen(selected);
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(Math.max(step(at, rows.length - 1), 0), rows.length - 1);
    const row = rows[next];
    if (row === undefined) return;
    onSelect(row.id);
    show(next);
  };
  if (rows.length === 0) {
    return (
      <div className={classes.empty}>
        <EmptyState title="No child fits these filters">
          Change the words you look for, or choose another list.
        </EmptyState>
      </div>
    );
  }
  return (
    <div
      ref={scroller}
      className={classes.scroll}
      role="grid"
      aria-label="Children"
      aria-rowcount={rows.length + 1}
      aria-activedescendant={selected === null ? undefined : rowId(selected)}
      tabIndex={0}
      data-scrolls=""
      data-lines={lines}
      onKeyDown={pressed}
    >
      <SortHeads sort={sort} onSort={onSort} />
      <div role="rowgroup" className={classes.rows} style={{ height }}>
        {items.map(({ index, start }) => {
          const row = rows[index];
          return row === undefined ? null : (
            <CaseloadRow
              key={row.id}
              id={rowId(row.id)}
              row={row}
              index={index + 2}
              start={start}
              isSelected={row.id === selected}
              onSelect={onSelect}
              onOpen={onOpen}
            />
          );
        })}
      </div>
    </div>
  );
}
