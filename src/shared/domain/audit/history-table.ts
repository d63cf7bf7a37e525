import { toCsv } from '../records/csv';
import type { Chain } from './chain';
import type { HistoryRecord } from './history-record';

const HEADINGS = [
  'Number',
  'First change (UTC)',
  'Last change (UTC)',
  'Who',
  'Where',
  'Field',
  'Before',
  'After',
  'Hash',
];

/** The same records for a person to read, in the words of the screen; each row names the hash of its line in the chain. */
export const historyTable = (records: readonly HistoryRecord[], { hashes }: Chain): string =>
  toCsv([
    HEADINGS,
    ...records.map(({ entry, told }, index) => [
      String(index + 1),
      entry.from,
      entry.to,
      entry.by,
      told.where,
      told.field,
      told.before,
      told.after,
      hashes[index + 1] ?? '',
    ]),
  ]);
