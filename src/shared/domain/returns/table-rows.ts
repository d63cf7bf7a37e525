import { codeMeaning, isRetired, type CodeList } from '../codes/code-list';
import type { LocalDate } from '../../kernel/local-date';
import { parseReturnDate } from './return-date';
import type { ReturnProblem, ReturnProblemCode } from './return-problem';
import { columnName, columnsOf, type FurtherKind, type ReturnTable, type UsedKind } from './return-table';

/** Where problems are put as they are found. */
export type Report = (problem: ReturnProblem) => void;

/** One row of a file, its cells by column name. */
export type Row = {
  readonly file: string;
  readonly number: number;
  /** The cell without spaces around it; empty where the file has no such column. */
  readonly cell: (column: string) => string;
  readonly has: (column: string) => boolean;
};

const FIRST_DATA_ROW = 2;

/** The rows that hold anything. Reports columns that are not there; without an essential one there are no rows. */
export function tableRows(table: ReturnTable, kind: UsedKind | FurtherKind, report: Report): readonly Row[] {
  const [names = [], ...rows] = table.rows;
  const places = new Map(names.map((name, place) => [columnName(name), place]));
  const missing = columnsOf[kind].all.filter((column) => !places.has(column));
  for (const column of missing) {
    report({ code: 'column-missing', file: table.file, row: null, column, value: '' });
  }
  if (columnsOf[kind].essential.some((column) => missing.includes(column))) return [];
  return rows.flatMap((cells, index) => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const cell = (column: string): string => cells[places.get(column) ?? -1]?.trim() ?? '';
    return [{ file: table.file, number: index + FIRST_DATA_ROW, cell, has: (column) => places.has(column) }];
  });
}

/** A problem with one cell of a row. */
export const atCell = (code: ReturnProblemCode, row: Row, column: string): ReturnProblem => ({
  code,
  file: row.file,
  row: row.number,
  column,
  value: row.cell(column),
});

/** The date in a cell; null where it is empty, or is no date, which is reported. */
export function dateIn(row: Row, column: string, report: Report): LocalDate | null {
  const text = row.cell(column);
  if (text === '') return null;
  const day = parseReturnDate(text);
  if (day === null) report(atCell('not-a-date', row, column));
  return day;
}

/** The code in a cell, in capitals. One that is unknown, or not in use on the day, or retired since, is kept and reported. */
export function codeIn(row: Row, column: string, list: CodeList, on: LocalDate, report: Report): string {
  const code = row.cell(column).toUpperCase();
  if (code === '') return code;
  const meaning = codeMeaning(list, code, on);
  if (meaning === null) report(atCell('unknown-code', row, column));
  else if (!meaning.inUse) report(atCell('code-retired', row, column));
  else if (isRetired(list, code)) report(atCell('code-since-retired', row, column));
  return code;
}
