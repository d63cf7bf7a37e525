import { Dexie, type Table } from 'dexie';
import type { Bytes } from '../../../shared/domain/vault/bytes';

/** One sealed value: all of a child. `v` and `prev` are part of what the seal is bound to. */
export type SegRow = {
  readonly id: string;
  readonly v: number;
  readonly prev: Bytes;
  readonly iv: Bytes;
  readonly sealed: Bytes;
};
/** An entry that is not yet folded: the very frame that main's file holds. */
export type JournalRow = { readonly seq: number; readonly frame: Bytes };
export type MetaRow = { readonly k: 'manifest' | 'table'; readonly iv: Bytes; readonly sealed: Bytes };
/** Folded entries of one value, oldest first; the id is the subject and a running number. */
export type HistoryRow = { readonly id: string; readonly prev: Bytes; readonly iv: Bytes; readonly sealed: Bytes };

export type VaultDatabase = {
  readonly db: Dexie;
  readonly seg: Table<SegRow, string>;
  readonly journal: Table<JournalRow, number>;
  readonly meta: Table<MetaRow, string>;
  /** Apart from the segments, so that opening the vault does not read it. */
  readonly history: Table<HistoryRow, string>;
};

export const databaseName = (vaultId: string): string => `chairside-${vaultId}`;

/** The vault's database. Nothing but random ids and sealed bytes stands in it; strict, so that what it says it has it has. */
export function vaultDatabase(vaultId: string): VaultDatabase {
  const db = new Dexie(databaseName(vaultId), { chromeTransactionDurability: 'strict', autoOpen: false });
  db.version(1).stores({ seg: 'id', journal: 'seq', meta: 'k', history: 'id' });
  return {
    db,
    seg: db.table('seg'),
    journal: db.table('journal'),
    meta: db.table('meta'),
    history: db.table('history'),
  };
}
