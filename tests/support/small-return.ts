import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReturnTable } from '../../src/shared/domain/returns/return-table';
import { aTable } from './builders/a-return';

/** The day that the small return is looked at. */
export const smallReturnToday = '2018-03-31';

const asCsv = ({ rows }: ReturnTable): string => rows.map((row) => row.join(',')).join('\n');

/** A return of a child who came into care 3 weeks before, so that the first review is due soon, and of someone of 18. */
export function smallReturnFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chairside-return-'));
  const moved = { DECOM: '20/03/2018', RNE: 'P', PLACE: 'K2', PLACE_PROVIDER: 'PR4' };
  const tables = [
    aTable('header', { CHILD: '104077' }, { CHILD: '104078', DOB: '02/02/2000' }),
    aTable(
      'episodes',
      { CHILD: '104077', DECOM: '12/03/2018', LS: 'V2', DEC: '20/03/2018', REC: 'X1', REASON_PLACE_CHANGE: 'CARPL' },
      { CHILD: '104077', ...moved, LS: 'V2' },
      { CHILD: '104078' },
    ),
    aTable('reviews'),
  ];
  for (const table of tables) writeFileSync(join(folder, table.file), asCsv(table));
  return folder;
}
