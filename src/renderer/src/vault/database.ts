import { Dexie, type Table } from 'dexie';
import type { HistoryRow, JournalRow, MetaRow, SegRow } from '../../../shared/domain/vault/sealed-rows';

export type VaultDatabase = {
  readonly db: Dexie;
  readonly seg: Table<SegRow, string>;
  readonly journal: Table<JournalRow, number>;
  readonly meta: Table<MetaRow, string>;
  /** Apart from the segments, so that opening the vault does not read it. */
  readonly history: Table<HistoryRow, string>;
};

/** Whether Chromium could not read or write its files: on a full disk, say. Whatever else is thrown is a bug. */
export const isRefused = (error: unknown): boolean =>
  error instanceof Dexie.DexieError || error instanceof DOMException;

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
