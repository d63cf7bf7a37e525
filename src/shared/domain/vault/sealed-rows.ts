import { toHex, type Bytes } from './bytes';

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

/** Everything that a vault's database holds. */
export type SealedRows = {
  readonly seg: readonly SegRow[];
  readonly journal: readonly JournalRow[];
  readonly meta: readonly MetaRow[];
  readonly history: readonly HistoryRow[];
};

/** What each seal is bound to. */
export const segFacts = (row: Pick<SegRow, 'id' | 'v' | 'prev'>): string =>
  `seg|${row.id}|${row.v}|${toHex(row.prev)}|1`;
export const metaFacts = (k: MetaRow['k'], vaultId: string): string => `meta|${k}|${vaultId}|1`;
export const historyFacts = (row: Pick<HistoryRow, 'id' | 'prev'>): string => `history|${row.id}|${toHex(row.prev)}|1`;

/** The id of a subject's nth row of history, counted from 1. */
export const historyId = (subject: string, number: number): string => `${subject}-${String(number).padStart(6, '0')}`;
