import { readdirSync, readFileSync } from 'node:fs';
import { parseTable } from '../../src/renderer/src/workers/return/parse-table';
import type { ReturnTable } from '../../src/shared/domain/returns/return-table';
import { date } from '../../src/shared/kernel/local-date';

const folder = new URL('../samples/ssda903/', import.meta.url);

/** The day on which the national sample is looked at. */
export const sampleToday = date('2018-03-31');

/** The files of the national sample, split into cells as the import splits them. */
export const sampleTables = (): readonly ReturnTable[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => {
      const table = parseTable({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) });
      if (!table.ok) throw new Error(table.error.code);
      return table.value;
    });
