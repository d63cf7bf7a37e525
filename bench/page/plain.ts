import { Dexie, type Table } from 'dexie';
import type { Contender } from './contender';
import { plainRows, rowCount, stores, tableNames, type Row, type TableName } from './rows';

const NAME = 'plain';

export function plainDatabase() {
  const db = new Dexie(NAME, { chromeTransactionDurability: 'strict' });
  db.version(1).stores(stores);
  const table = (of: TableName): Table<Row, string> => db.table(of);
  return { db, table };
}

/** Strict Dexie with nothing sealed. */
export const contender: Contender = {
  fill: async (files) => {
    const rows = plainRows(files);
    const { db, table } = plainDatabase();
    for (const of of tableNames) await table(of).bulkPut(rows[of]);
    db.close();
    return { secret: '', count: rowCount(rows) };
  },
  load: async () => {
    const start = performance.now();
    const { db, table } = plainDatabase();
    let count = 0;
    for (const of of tableNames) count += (await table(of).toArray()).length;
    const ms = performance.now() - start;
    db.close();
    return { ms, count };
  },
};
