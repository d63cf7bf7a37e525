import { AlignmentType, BorderStyle, Paragraph, Table, TableLayoutType, TableRow, TableCell, WidthType } from 'docx';
import type { Cell, Column, DocumentBlock } from '../../../../shared/domain/documents/model';
import { toTextRuns } from './runs';
import { RULE, SHADE } from './styles';
import { twips } from './twips';

type TableBlock = Extract<DocumentBlock, { kind: 'table' }>;
type FactsBlock = Extract<DocumentBlock, { kind: 'facts' }>;

/** A row longer than this may not fit a page, so it may break over two. */
const LONG_ROW = 1200;
/** A table of no more letters than this is a few lines, and stays on one page. */
const SHORT_TABLE = 240;

const border = { style: BorderStyle.SINGLE, size: 4, color: RULE } as const;
const borders = {
  top: border,
  bottom: border,
  left: border,
  right: border,
  insideHorizontal: border,
  insideVertical: border,
};

type Look = { readonly bold?: true; readonly keepNext?: true; readonly shade?: true };

function cell(paragraphs: Cell, { mm }: Column, look: Look): TableCell {
  const lines = paragraphs.length === 0 ? [[]] : paragraphs;
  return new TableCell({
    width: { size: twips(mm), type: WidthType.DXA },
    ...(look.shade === true ? { shading: { fill: SHADE } } : {}),
    children: lines.map(
      (runs) =>
        new Paragraph({
          style: 'TableText',
          alignment: AlignmentType.START,
          ...(look.keepNext === true ? { keepNext: true } : {}),
          children: toTextRuns(runs, look.bold === true ? { bold: true } : {}),
        }),
    ),
  });
}

/** How many letters the cells hold. */
const lettersIn = (cells: readonly Cell[]): number =>
  cells.flat(2).reduce((length, { text }) => length + text.length, 0);

/** The heading row repeats on each page, and never stands alone at a page's foot. */
const headingRow = (columns: readonly Column[]): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column) =>
      cell([[{ text: column.heading }]], column, { bold: true, keepNext: true, shade: true }),
    ),
  });

function table(columns: readonly Column[], rows: readonly (readonly Cell[])[], firstBold: boolean): Table {
  const widths = columns.map(({ mm }) => twips(mm));
  const together = lettersIn(rows.flat()) <= SHORT_TABLE;
  const bodyRow = (cells: readonly Cell[], position: number): TableRow => {
    const look: Look = together && position < rows.length - 1 ? { keepNext: true } : {};
    return new TableRow({
      cantSplit: lettersIn(cells) <= LONG_ROW,
      children: columns.map((column, index) =>
        cell(cells[index] ?? [], column, firstBold && index === 0 ? { ...look, bold: true } : look),
      ),
    });
  };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { top: 60, bottom: 40, left: 100, right: 100, marginUnitType: WidthType.DXA },
    borders,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows: [headingRow(columns), ...rows.map(bodyRow)],
  });
}

export const toTable = ({ columns, rows }: TableBlock): Table => table(columns, rows, false);

/** Details and what they are: the names of the details stand out. */
export const toFactsTable = ({ columns, facts }: FactsBlock): Table =>
  table(
    columns,
    facts.map(({ term, answer }) => [[[{ text: term }]], answer]),
    true,
  );
