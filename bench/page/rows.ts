import type { ChildFile } from '../../src/shared/domain/children/child-file';

export const tableNames = ['children', 'reviews', 'decisions', 'notes'] as const;
export type TableName = (typeof tableNames)[number];
export type Row = { readonly id: string; readonly parent: string };

/** The same caseload as most Dexie apps would keep it: a readable row for each child, review, decision and note. */
export type PlainRows = Readonly<Record<TableName, readonly Row[]>>;

export function plainRows(files: readonly ChildFile[]): PlainRows {
  const reviews = files.flatMap((file) => Object.values(file.reviews).map((review) => ({ review, parent: file.id })));
  return {
    children: files.map(({ reviews: _reviews, ...rest }) => ({ ...rest, parent: '' })),
    reviews: reviews.map(({ review: { decisions: _decisions, topics: _topics, ...rest }, parent }) => ({
      ...rest,
      parent,
    })),
    decisions: reviews.flatMap(({ review }) =>
      Object.values(review.decisions).map((each) => ({ ...each, parent: review.id })),
    ),
    notes: reviews.flatMap(({ review }) =>
      Object.entries(review.topics).map(([code, note]) => ({
        ...note,
        id: `${review.id}.${code}`,
        parent: review.id,
      })),
    ),
  };
}

export const rowCount = (rows: PlainRows): number => tableNames.reduce((sum, of) => sum + rows[of].length, 0);

/** The tables as Dexie is told of them. */
export const stores = Object.fromEntries(tableNames.map((of) => [of, 'id, parent']));
