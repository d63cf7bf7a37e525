import { createRxDatabase } from 'rxdb';
import { wrappedKeyEncryptionCryptoJsStorage } from 'rxdb/plugins/encryption-crypto-js';
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie';
import { passphrase, type Contender } from '../page/contender';
import { plainRows, rowCount, tableNames } from '../page/rows';

// One sealed field for the whole of each row, which costs RxDB less than a field for each part.
const schema = {
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: {
    id: { type: 'string', maxLength: 100 },
    parent: { type: 'string', maxLength: 100 },
    content: { type: 'object' },
  },
  required: ['id', 'parent', 'content'],
  indexes: ['parent'],
  encrypted: ['content'],
} as const;

async function open(password: string) {
  const storage = wrappedKeyEncryptionCryptoJsStorage({ storage: getRxStorageDexie() });
  const db = await createRxDatabase({ name: 'rxdb', storage, password, multiInstance: false });
  await db.addCollections(Object.fromEntries(tableNames.map((of) => [of, { schema }])));
  return db;
}

/** Over RxDB's Dexie storage, with its crypto-js encryption. */
export const contender: Contender = {
  fill: async (files) => {
    const rows = plainRows(files);
    const db = await open(passphrase);
    for (const of of tableNames)
      await db[of].bulkInsert(rows[of].map(({ id, parent, ...content }) => ({ id, parent, content })));
    await db.close();
    return { secret: passphrase, count: rowCount(rows) };
  },
  load: async (secret) => {
    const start = performance.now();
    const db = await open(secret);
    let count = 0;
    for (const of of tableNames) {
      const documents = await db[of].find().exec();
      count += documents.filter((each) => each.get('content') !== undefined).length;
    }
    const ms = performance.now() - start;
    await db.close();
    return { ms, count };
  },
};
