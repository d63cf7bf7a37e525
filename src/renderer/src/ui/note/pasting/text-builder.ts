import { tidy, type Block, type RichText, type Run } from '../../../../../shared/kernel/rich-text';
import type { ListKind } from './word-lists';

/** What the block that is being written is to be. */
export type BlockShape =
  { readonly kind: 'paragraph' } | { readonly kind: 'quotation' } | { readonly kind: ListKind; readonly level: number };

export type Marks = { readonly bold: boolean; readonly italic: boolean };

const BETWEEN_CELLS = ' | ';
const levelOf = (level: number): 1 | 2 | 3 => (level <= 1 ? 1 : level === 2 ? 2 : 3);

const asBlock = (shape: BlockShape, runs: readonly Run[]): Block =>
  shape.kind === 'bullet' || shape.kind === 'numbered'
    ? { kind: shape.kind, level: levelOf(shape.level), runs }
    : { kind: shape.kind, runs };

/** The runs without white space at their ends, and without spaces beside a line break. */
function trimmed(runs: readonly Run[]): readonly Run[] {
  const text = tidy([{ kind: 'paragraph', runs }])[0]?.runs ?? [];
  return text.flatMap((run, index) => {
    let words = run.text.replaceAll(/ *\n */g, '\n');
    if (index === 0) words = words.trimStart();
    if (index === text.length - 1) words = words.trimEnd();
    return words === '' ? [] : [{ ...run, text: words }];
  });
}

/** Collects words into blocks as they come, in the order of the page. */
export function textBuilder() {
  const blocks: { readonly shape: BlockShape; readonly runs: Run[] }[] = [];
  let runs: Run[] = [];
  let shape: BlockShape = { kind: 'paragraph' };
  let goesOnFrom: number | null = null;
  let endsInSpace = true;

  const add = (text: string, { bold, italic }: Marks): void => {
    if (text === '') return;
    runs.push({ text, ...(bold ? { bold: true as const } : {}), ...(italic ? { italic: true as const } : {}) });
    endsInSpace = /\s$/.test(text);
  };

  const end = (): number | null => {
    const words = trimmed(runs);
    const last = blocks.length - 1;
    const before = blocks[last];
    runs = [];
    endsInSpace = true;
    if (words.length === 0) return null;
    if (before !== undefined && goesOnFrom === last) before.runs.push({ text: '\n' }, ...words);
    else blocks.push({ shape, runs: [...words] });
    return blocks.length - 1;
  };

  return {
    /** Words as markup has them: white space folds into one space that may break. */
    words: (text: string, marks: Marks): void => {
      const folded = text.replaceAll(/[ \t\r\n\f\u00A0]+/g, ' ');
      add(endsInSpace ? folded.trimStart() : folded, marks);
    },
    lineBreak: (marks: Marks): void => add('\n', marks),
    space: (marks: Marks): void => {
      if (!endsInSpace) add(' ', marks);
    },
    nextCell: (marks: Marks): void => {
      if (runs.length > 0) add(endsInSpace ? BETWEEN_CELLS.trimStart() : BETWEEN_CELLS, marks);
    },
    /** Ends the block that is being written. Answers where it stands; null where it had no words. */
    end,
    /** Begins a block of this shape, or goes on with the one at `from` where nothing came after it. */
    begin: (next: BlockShape, from: number | null): void => {
      shape = next;
      goesOnFrom = from;
    },
    /** Forgets all that came before: what was copied begins here. */
    restart: (): void => {
      blocks.length = 0;
      runs = [];
      endsInSpace = true;
    },
    text: (): RichText => {
      end();
      return tidy(blocks.map((block) => asBlock(block.shape, block.runs)));
    },
  };
}
