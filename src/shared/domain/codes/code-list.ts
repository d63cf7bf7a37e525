import type { LocalDate } from '../../kernel/local-date';

/** One code of the national return, in our own words. Codes are versioned: new ones come, old ones retire. */
export type Code = {
  readonly code: string;
  readonly meaning: string;
  /** The first day it was in use; null: as long as this list reaches back. */
  readonly from: LocalDate | null;
  /** The last day it was in use; null: still in use. */
  readonly until: LocalDate | null;
};
export type CodeList = readonly Code[];

/** What a code says on a day, and whether it was in use then. */
export type CodeMeaning = { readonly code: string; readonly meaning: string; readonly inUse: boolean };

const inUse = ({ from, until }: Code, on: LocalDate): boolean =>
  (from === null || from <= on) && (until === null || on <= until);

/** What the code means on a day; a code not in use then keeps its meaning. Null for a code that the list does not know. */
export function codeMeaning(list: CodeList, code: string, on: LocalDate): CodeMeaning | null {
  const rows = list.filter((row) => row.code === code);
  const row = rows.find((each) => inUse(each, on)) ?? rows.at(-1);
  return row === undefined ? null : { code, meaning: row.meaning, inUse: inUse(row, on) };
}

/** The codes to choose from on a day. */
export const codesInUse = (list: CodeList, on: LocalDate): CodeList => list.filter((row) => inUse(row, on));

/** Whether the code has been retired, before or after the day it was used. */
export const isRetired = (list: CodeList, code: string): boolean => {
  const rows = list.filter((row) => row.code === code);
  return rows.length > 0 && rows.every(({ until }) => until !== null);
};

/** A list of codes that have always been in use: pairs of code and meaning. */
export const alwaysInUse = (pairs: readonly (readonly [code: string, meaning: string])[]): CodeList =>
  pairs.map(([code, meaning]) => ({ code, meaning, from: null, until: null }));

/** The code's meaning whenever it was used, or the code itself where the list does not know it. */
export const codeLabel = (list: CodeList, code: string): string =>
  list.findLast((row) => row.code === code)?.meaning ?? code;
