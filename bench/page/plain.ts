import { Dexie, type Table } from 'dexie';
import type { ChildFile } from '../../src/shared/domain/children/child-file';

type Row = { readonly id: string };

/** The same caseload as most Dexie apps would keep it: a readable row for each child, review, decision and note. */
export type PlainRows = {
  readonly children: readonly Row[];
  readonly reviews: readonly Row[];
  readonly decisions: readonly Row[];
  readonly notes: readonly Row[];
};

export function plainRows(files: readonly ChildFile[]): PlainRows {
  const reviews = files.flatMap((file) => Object.values(file.reviews).map((review) => ({ review, child: file.id })));
  return {
    children: files.map(({ reviews: _reviews, ...rest }) => rest),
    reviews: reviews.map(({ review: { decisions: _decisions, topics: _topics, ...rest }, child }) => ({
      ...rest,
      child,
    })),
    decisions: reviews.flatMap(({ review }) =>
      Object.values(review.decisions).map((each) => ({ ...each, review: review.id })),
    ),
    notes: reviews.flatMap(({ review }) =>
      Object.entries(review.topics).map(([code, note]) => ({ ...note, id: `${review.id}.${code}`, review: review.id })),
    ),
  };
}

function plainDatabase(name: string) {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' });
  db.version(1).stores({ children: 'id', reviews: 'id, child', decisions: 'id, review', notes: 'id, review' });
  const table = (of: keyof PlainRows): Table<Row, string> => db.table(of);
  return { db, tables: (['children', 'reviews', 'decisions', 'notes'] as const).map((of) => [of, table(of)] as const) };
}

/** Fills a plain strict Dexie database. */
export async function fillPlain(name: string, rows: PlainRows): Promise<void> {
  const { db, tables } = plainDatabase(name);
  for (const [of, table] of tables) await table.bulkPut(rows[of]);
  db.close();
}

/** Opens it again and reads every row; answers milliseconds. */
export async function loadPlain(name: string): Promise<number> {
  const start = performance.now();
  const { db, tables } = plainDatabase(name);
  for (const [, table] of tables) await table.toArray();
  const ms = performance.now() - start;
  db.close();
  return ms;
}

/** Puts a row so many times, one after the other; answers milliseconds for each. */
export async function savePlain(name: string, row: Row, times: number): Promise<readonly number[]> {
  const { db, tables } = plainDatabase(name);
  const [, reviews] = tables[1] ?? [];
  const took: number[] = [];
  for (let nth = 0; nth < times; nth += 1) {
    const start = performance.now();
    await reviews?.put({ ...row, ...{ nth } });
    took.push(performance.now() - start);
  }
  db.close();
  return took;
}
