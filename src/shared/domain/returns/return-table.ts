/** One file of the return, split into cells; the first row names the columns. */
export type ReturnTable = { readonly file: string; readonly rows: readonly (readonly string[])[] };

/** What a file of the return holds. */
export type ReturnKind =
  'header' | 'episodes' | 'reviews' | 'uasc' | 'missing' | 'placed-for-adoption' | 'oc2' | 'unknown';
export type UsedKind = 'header' | 'episodes' | 'reviews';
/** The smaller files, read where they are there. */
export type FurtherKind = 'uasc' | 'missing' | 'placed-for-adoption' | 'oc2';

/** The columns each file has in the return, and those without which it cannot be read. */
export const columnsOf: Readonly<
  Record<UsedKind | FurtherKind, { readonly all: readonly string[]; readonly essential: readonly string[] }>
> = {
  header: {
    all: ['CHILD', 'SEX', 'DOB', 'ETHNIC', 'UPN', 'MOTHER', 'MC_DOB'],
    essential: ['CHILD'],
  },
  episodes: {
    all: [
      ...['CHILD', 'DECOM', 'RNE', 'LS', 'CIN', 'PLACE', 'PLACE_PROVIDER', 'DEC', 'REC'],
      ...['REASON_PLACE_CHANGE', 'HOME_POST', 'PL_POST', 'URN'],
    ],
    // Without an end, a legal status or a placement every child would seem to be in ordinary care.
    essential: ['CHILD', 'DECOM', 'LS', 'PLACE', 'DEC'],
  },
  reviews: { all: ['CHILD', 'DOB', 'REVIEW', 'REVIEW_CODE'], essential: ['CHILD', 'REVIEW'] },
  uasc: { all: ['CHILD', 'SEX', 'DOB', 'DUC'], essential: ['CHILD', 'DUC'] },
  missing: { all: ['CHILD', 'DOB', 'MISSING', 'MIS_START', 'MIS_END'], essential: ['CHILD', 'MIS_START'] },
  'placed-for-adoption': {
    all: ['CHILD', 'DOB', 'DATE_PLACED', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'],
    essential: ['CHILD', 'DATE_PLACED'],
  },
  oc2: {
    all: [
      ...['CHILD', 'DOB', 'SDQ_SCORE', 'SDQ_REASON', 'CONVICTED', 'HEALTH_CHECK', 'IMMUNISATIONS', 'TEETH_CHECK'],
      ...['HEALTH_ASSESSMENT', 'SUBSTANCE_MISUSE', 'INTERVENTION_RECEIVED', 'INTERVENTION_OFFERED'],
    ],
    essential: ['CHILD'],
  },
};

const BYTE_ORDER_MARK = /^\uFEFF/;

/** A column's name as it is matched: without spaces around, in capitals. */
export const columnName = (cell: string): string => cell.replace(BYTE_ORDER_MARK, '').trim().toUpperCase();

/** Columns that only one file has, and words that its name has: the columns decide, the name where they cannot. */
const marks: readonly (readonly [kind: ReturnKind, columns: readonly string[], name: RegExp])[] = [
  ['episodes', ['DECOM'], /episode/i],
  ['reviews', ['REVIEW'], /review/i],
  ['uasc', ['DUC'], /uasc/i],
  ['missing', ['MIS_START'], /missing/i],
  ['placed-for-adoption', ['DATE_PLACED'], /placed|ad1/i],
  ['oc2', ['SDQ_SCORE'], /oc2/i],
  ['header', ['SEX', 'DOB'], /header/i],
];

/** Which file of the return this is. */
export function kindOf({ file, rows }: ReturnTable): ReturnKind {
  const columns = new Set((rows[0] ?? []).map(columnName));
  const byColumns = marks.find(([, own]) => own.every((column) => columns.has(column)));
  const byName = marks.find(([, , name]) => name.test(file));
  return (byColumns ?? byName)?.[0] ?? 'unknown';
}
