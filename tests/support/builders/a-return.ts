import { columnsOf, type ReturnTable, type UsedKind } from '../../../src/shared/domain/returns/return-table';

type Cells = Readonly<Record<string, string>>;

const usual: Readonly<Record<UsedKind, Cells>> = {
  header: { CHILD: '101', SEX: '2', DOB: '14/06/2008', ETHNIC: 'WBRI', UPN: 'D051910639385' },
  episodes: {
    CHILD: '101',
    DECOM: '05/01/2016',
    RNE: 'S',
    LS: 'C2',
    CIN: 'N1',
    PLACE: 'U6',
    PLACE_PROVIDER: 'PR1',
    HOME_POST: 'NM2 4QJ',
    PL_POST: 'NM9 1TB',
    URN: '9900107',
  },
  reviews: { CHILD: '101', DOB: '14/06/2008', REVIEW: '28/01/2016', REVIEW_CODE: 'PN1' },
};

/** One file of the return: a usual row for each set of cells, with those cells in place of the usual ones. */
export function aTable(kind: UsedKind, ...rows: readonly Cells[]): ReturnTable {
  const columns = columnsOf[kind].all;
  const cellsOf = (cells: Cells) => columns.map((column) => cells[column] ?? usual[kind][column] ?? '');
  return { file: `${kind}.csv`, rows: [columns, ...rows.map(cellsOf)] };
}
