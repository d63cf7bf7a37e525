import { HeadingLevel, Paragraph, type FileChild, type Table } from 'docx';
import { assertNever } from '../../../../shared/kernel/assert-never';
import type { DocumentBlock } from '../../../../shared/domain/documents/model';
import { toTextRuns } from './runs';
import { toFactsTable, toTable } from './tables';

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

const isListItem = (block: DocumentBlock | undefined): boolean =>
  block !== undefined && (block.kind === 'bullet' || block.kind === 'numbered');

/** `list` counts the lists of the document, so that each numbered list begins at 1. */
function toElement(block: DocumentBlock, list: number): Paragraph | Table {
  switch (block.kind) {
    case 'heading':
      return new Paragraph({ heading: HEADINGS[block.level], children: toTextRuns([{ text: block.text }]) });
    case 'paragraph':
      return new Paragraph({
        ...(block.leadsIn === true ? { keepNext: true } : {}),
        children: toTextRuns(block.runs),
      });
    case 'bullet':
    case 'numbered':
      return new Paragraph({
        numbering: { reference: block.kind, level: block.level - 1, instance: list },
        children: toTextRuns(block.runs),
      });
    case 'quotation':
      return new Paragraph({ style: 'Quote', children: toTextRuns(block.runs) });
    case 'facts':
      return toFactsTable(block);
    case 'table':
      return toTable(block);
    default:
      return assertNever(block);
  }
}

/** The blocks as Word's own headings, lists, quotations and tables. */
export function toElements(blocks: readonly DocumentBlock[]): readonly FileChild[] {
  let list = 0;
  return blocks.map((block, index) => {
    if (isListItem(block) && !isListItem(blocks[index - 1])) list += 1;
    return toElement(block, list);
  });
}
