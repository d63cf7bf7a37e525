import { apartReason, type ApartReason } from '../../../../shared/domain/children/standing';
import { dueOrder, type ChildRow } from './child-row';

export type ViewId = 'everyone' | 'by-date' | 'overdue' | 'due-soon' | 'others-late' | 'drift' | 'apart';
export type Column = 'child' | 'age' | 'legal' | 'lives' | 'next' | 'waiting';
export type Sort = { readonly column: Column; readonly direction: 'ascending' | 'descending' };

/** What of the caseload shows, and in which order. */
export type View = {
  readonly view: ViewId;
  readonly search: string;
  /** A legal status code, or empty for all. */
  readonly legalStatus: string;
  /** Why they are kept apart; empty for all. */
  readonly reason: ApartReason | '';
  readonly sort: Sort;
};

export const firstView: View = {
  view: 'by-date',
  search: '',
  legalStatus: '',
  reason: '',
  sort: { column: 'next', direction: 'ascending' },
};

const isOverdue = ({ standing: { next } }: ChildRow): boolean => next.kind === 'due' && next.state.kind === 'overdue';

const isSoon = ({ standing: { next } }: ChildRow): boolean =>
  next.kind === 'due' && (next.state.kind === 'due-soon' || next.state.kind === 'due-today');

const belongs: Readonly<Record<ViewId, (row: ChildRow) => boolean>> = {
  everyone: () => true,
  'by-date': ({ standing }) => apartReason(standing.next) === null,
  overdue: isOverdue,
  'due-soon': isSoon,
  'others-late': ({ waiting }) => waiting[0]?.state.kind === 'overdue',
  drift: ({ drift }) => drift.length > 0,
  apart: ({ standing }) => apartReason(standing.next) !== null,
};

/** Whether the row belongs to the view. */
export const isIn = (row: ChildRow, view: ViewId): boolean => belongs[view](row);

type Comparer = (a: ChildRow, b: ChildRow) => number;

const collator = new Intl.Collator('en-GB', { numeric: true });
const byName: Comparer = (a, b) => collator.compare(a.name, b.name);
const byText =
  (of: (row: ChildRow) => string): Comparer =>
  (a, b) =>
    collator.compare(of(a), of(b));

/** By the first, and where that leaves them level by the second. */
const inTurn =
  (first: Comparer, second: Comparer): Comparer =>
  (a, b) => {
    const by = first(a, b);
    return by === 0 ? second(a, b) : by;
  };

const bornOrder = ({ child }: ChildRow): string => child.facts.born ?? '0000';

const comparers: Readonly<Record<Column, Comparer>> = {
  child: byName,
  // The youngest was born last.
  age: byText((row) => bornOrder(row)),
  legal: byText(({ legal }) => legal),
  lives: byText(({ lives }) => lives),
  next: inTurn(
    (a, b) => dueOrder(a) - dueOrder(b),
    byText(({ words }) => words.words),
  ),
  // The longest overdue first, then the most signs of drift.
  waiting: inTurn(
    byText(({ waiting }) => waiting[0]?.due ?? '9999'),
    (a, b) => b.drift.length - a.drift.length,
  ),
};

function compare({ column, direction }: Sort): Comparer {
  const turn = (direction === 'ascending' ? 1 : -1) * (column === 'age' ? -1 : 1);
  return inTurn((a, b) => turn * comparers[column](a, b), byName);
}

const reasonOf = ({ standing: { next } }: ChildRow): string => apartReason(next) ?? '';

/** The rows of the view, in its order. */
export function shownRows(
  rows: readonly ChildRow[],
  { view, search, legalStatus, reason, sort }: View,
): readonly ChildRow[] {
  const words = search.trim().toLowerCase();
  return rows
    .filter(
      (row) =>
        isIn(row, view) &&
        (legalStatus === '' || row.legalStatus === legalStatus) &&
        (view !== 'apart' || reason === '' || reasonOf(row) === reason) &&
        row.searched.includes(words),
    )
    .sort(compare(sort));
}

/** Which values a filter can take, with the number of children for each, most first. */
export function optionsOf(
  rows: readonly ChildRow[],
  of: (row: ChildRow) => string,
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const row of rows) if (of(row) !== '') counts.set(of(row), (counts.get(of(row)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** The reasons for which children are kept apart, with the number for each. */
export const reasonsOf = (rows: readonly ChildRow[]): readonly (readonly [ApartReason, number])[] => {
  const counts = new Map<ApartReason, number>();
  for (const { standing } of rows) {
    const reason = apartReason(standing.next);
    if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
};
