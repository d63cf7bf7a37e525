import Papa from 'papaparse';
import type { ReturnTable } from '../../../../shared/domain/returns/return-table';
import { err, ok, type Result } from '../../../../shared/kernel/result';
import { decodeText } from './decode-text';
import type { ReturnBytes, ReturnFailure } from './messages';

const MOST_BYTES = 64 * 1024 * 1024;
const MOST_ROWS = 500_000;

export type TableLimits = { readonly bytes: number; readonly rows: number };

/** Splits one file into cells. Commas, tabs and semicolons are told apart by what the file holds. */
export function parseTable(
  { name, bytes }: ReturnBytes,
  limits: TableLimits = { bytes: MOST_BYTES, rows: MOST_ROWS },
): Result<ReturnTable, ReturnFailure> {
  if (bytes.byteLength > limits.bytes) return err({ code: 'file-too-large', file: name });
  // One row more than allowed is enough to know; the column names are a row too.
  const { data } = Papa.parse<string[]>(decodeText(bytes), {
    delimitersToGuess: [',', '\t', ';'],
    preview: limits.rows + 2,
  });
  if (data.length > limits.rows + 1) return err({ code: 'too-many-rows', file: name });
  return ok({ file: name, rows: data });
}
