import { cleanText } from './clean-text';
import type { Cell, DocumentBlock, Runs } from './model';

const cleanRuns = (runs: Runs): Runs =>
  runs.map((run) => ({ ...run, text: cleanText(run.text) })).filter(({ text }) => text !== '');

const cleanCell = (cell: Cell): Cell => cell.map(cleanRuns).filter((runs) => runs.length > 0);

function clean(block: DocumentBlock): DocumentBlock {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: cleanText(block.text) };
    case 'facts':
      return {
        ...block,
        facts: block.facts.map(({ term, answer }) => ({ term: cleanText(term), answer: cleanCell(answer) })),
      };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(cleanCell)) };
    case 'paragraph':
    case 'bullet':
    case 'numbered':
    case 'quotation':
      return { ...block, runs: cleanRuns(block.runs) };
  }
}

/** The blocks with every word as a document can hold it; a paragraph with nothing left is left out. */
export const cleanBlocks = (blocks: readonly DocumentBlock[]): readonly DocumentBlock[] =>
  blocks.map(clean).filter((block) => !('runs' in block) || block.runs.length > 0);
