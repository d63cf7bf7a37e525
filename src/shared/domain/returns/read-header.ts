import type { LocalDate } from '../../kernel/local-date';
import { ethnicities } from '../codes/ethnicity';
import { sexes } from '../codes/sex';
import { childOf, type Gathered } from './child-rows';
import type { ReturnedFacts } from './return-reading';
import type { ReturnTable } from './return-table';
import { atCell, codeIn, dateIn, tableRows, type Report, type Row } from './table-rows';

function bornOn(row: Row, today: LocalDate, report: Report): LocalDate | null {
  if (row.has('DOB') && row.cell('DOB') === '') report(atCell('no-birth-date', row, 'DOB'));
  const born = dateIn(row, 'DOB', report);
  if (born !== null && born > today) report(atCell('born-in-future', row, 'DOB'));
  return born;
}

const sameFacts = (a: ReturnedFacts, b: ReturnedFacts): boolean =>
  a.born === b.born && a.sex === b.sex && a.ethnicity === b.ethnicity && a.upn === b.upn;

/** Reads who the children are. Of two rows for one child the first is kept. */
export function readHeader(table: ReturnTable, today: LocalDate, gathered: Gathered, report: Report): void {
  for (const row of tableRows(table, 'header', report)) {
    if (row.cell('CHILD') === '') {
      report(atCell('no-child', row, 'CHILD'));
      continue;
    }
    const child = childOf(gathered, row);
    const facts: ReturnedFacts = {
      born: bornOn(row, today, report),
      sex: codeIn(row, 'SEX', sexes, today, report),
      ethnicity: codeIn(row, 'ETHNIC', ethnicities, today, report),
      upn: row.cell('UPN'),
    };
    const before = child.header;
    if (before === null) child.header = { row, value: facts };
    // The returns of two years name the same child; that alone is no fault.
    else if (before.row.file === row.file || !sameFacts(before.value, facts)) {
      report(atCell('child-repeated', row, 'CHILD'));
    }
  }
}
