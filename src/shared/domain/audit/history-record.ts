import type { HistoryEntry } from '../vault/history';

/** A change as a person reads it: where in the file, which field, and its words before and after. */
export type ToldChange = {
  readonly where: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
};

/** One record of an exported history: the entry as the vault keeps it, and as a person reads it. */
export type HistoryRecord = { readonly entry: HistoryEntry; readonly told: ToldChange };

/** Whose history it is. It begins the chain, so that no record can be moved to another child's. */
export type ChainStart = {
  /** The vault, by its random id. */
  readonly vault: string;
  /** The child, by the id of their file. */
  readonly child: string;
};

/** SHA-256 of a text as UTF-8, in hex. */
export type HashText = (text: string) => string;
