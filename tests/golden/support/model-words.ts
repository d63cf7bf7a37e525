import type { Cell, DocumentBlock, DocumentModel, Runs } from '../../../src/shared/domain/documents/model';

const words = (runs: Runs): string => runs.map(({ text }) => text).join('');
const cellWords = (cell: Cell): readonly string[] => (cell.length === 0 ? [''] : cell.map(words));

function blockWords(block: DocumentBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'facts':
      return [
        ...block.columns.map(({ heading }) => heading),
        ...block.facts.flatMap(({ term, answer }) => [term, ...cellWords(answer)]),
      ];
    case 'table':
      return [...block.columns.map(({ heading }) => heading), ...block.rows.flatMap((row) => row.flatMap(cellWords))];
    case 'paragraph':
    case 'bullet':
    case 'numbered':
    case 'quotation':
      return [words(block.runs)];
  }
}

/** Every paragraph of the document's body as the model holds it, in reading order. */
export const modelWords = ({ title, blocks }: DocumentModel): readonly string[] => [
  title,
  ...blocks.flatMap(blockWords),
];
