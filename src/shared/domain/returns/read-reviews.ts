import type { LocalDate } from '../../kernel/local-date';
import { participationCodes } from '../codes/participation';
import { childOf, type Gathered } from './child-rows';
import { parseReturnDate } from './return-date';
import type { ReturnTable } from './return-table';
import { atCell, codeIn, dateIn, tableRows, type Report, type Row } from './table-rows';

/** Reports a birth date that is not the header's. */
export function checkBirthDate(row: Row, born: LocalDate | null, report: Report): void {
  const said = row.cell('DOB');
  if (said !== '' && born !== null && parseReturnDate(said) !== born) report(atCell('birth-date-differs', row, 'DOB'));
}

/** Reads which reviews were held. Of two on one day for one child the first is kept. */
export function readReviews(table: ReturnTable, today: LocalDate, gathered: Gathered, report: Report): void {
  for (const row of tableRows(table, 'reviews', report)) {
    if (row.cell('CHILD') === '') {
      report(atCell('no-child', row, 'CHILD'));
      continue;
    }
    const child = childOf(gathered, row);
    checkBirthDate(row, child.header?.value.born ?? null, report);
    const on = dateIn(row, 'REVIEW', report);
    if (on === null) {
      if (row.cell('REVIEW') === '') report(atCell('no-review-date', row, 'REVIEW'));
      continue;
    }
    const participation = codeIn(row, 'REVIEW_CODE', participationCodes, on, report);
    if (on > today) report(atCell('review-in-future', row, 'REVIEW'));
    const before = child.reviews.get(on);
    if (before === undefined) child.reviews.set(on, { row, value: { on, participation } });
    else if (before.row.file === row.file) report(atCell('review-repeated', row, 'REVIEW'));
  }
}
