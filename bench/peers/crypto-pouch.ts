import cryptoPouch from 'crypto-pouch';
import PouchDB from 'pouchdb-browser';
import { passphrase, type Contender } from '../page/contender';
import { plainRows, rowCount, tableNames } from '../page/rows';

PouchDB.plugin(cryptoPouch);

const open = () => new PouchDB('crypto-pouch');

/** A document for each row; the passphrase is derived with Argon2id, which is timed apart. */
export const contender: Contender = {
  fill: async (files) => {
    const rows = plainRows(files);
    const db = open();
    await db.crypto(passphrase);
    for (const of of tableNames) {
      const documents = rows[of].map((row) => ({ ...row, _id: `${of}.${row.id}` }));
      for (let from = 0; from < documents.length; from += 1000) await db.bulkDocs(documents.slice(from, from + 1000));
    }
    await db.close();
    return { secret: passphrase, count: rowCount(rows) };
  },
  load: async (secret) => {
    const start = performance.now();
    const db = open();
    await db.info();
    const deriving = performance.now();
    await db.crypto(secret);
    const derived = performance.now() - deriving;
    const { rows } = await db.allDocs({ include_docs: true });
    const count = rows.filter(({ doc }: { doc?: { parent?: string } }) => doc?.parent !== undefined).length;
    const ms = performance.now() - start - derived;
    await db.close();
    return { ms, count };
  },
};
