import type { RichText } from '../../kernel/rich-text';
import type { Cell, DocumentBlock, Fact, Runs } from './model';

/** What the parts of a document are written with. */

export const heading = (level: 1 | 2 | 3, text: string): DocumentBlock => ({ kind: 'heading', level, text });

export const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', runs: [{ text }] });

/** A line that leads in to what follows it. */
export const leadIn = (text: string): DocumentBlock => ({ kind: 'paragraph', runs: [{ text }], leadsIn: true });

/** A label and what it labels, on one line. */
export const labelled = (label: string, text: string): DocumentBlock => ({
  kind: 'paragraph',
  runs: [{ text: `${label} `, bold: true }, { text }],
});

const lines = (text: string): readonly string[] =>
  text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Plain words, a paragraph for each line that holds something. */
export const paragraphs = (text: string): readonly DocumentBlock[] => lines(text).map(paragraph);

/** Someone's own words, each line a quotation in quotation marks. */
export const quotations = (text: string): readonly DocumentBlock[] =>
  lines(text).map((line) => ({ kind: 'quotation', runs: [{ text: `\u201c${line}\u201d` }] }));

const withoutMarks = (runs: RichText[number]['runs']): Runs =>
  runs
    .filter((run) => run.text !== '')
    .map(({ text, bold, italic }) => ({
      text,
      ...(bold === true ? { bold } : {}),
      ...(italic === true ? { italic } : {}),
    }));

/** What someone wrote in the editor, its structure kept. Blocks that hold nothing are left out. */
export const written = (text: RichText): readonly DocumentBlock[] =>
  text
    .filter((block) => block.runs.some((run) => run.text.trim() !== ''))
    .map((block) => ({ ...block, runs: withoutMarks(block.runs) }));

/** A cell of plain words, a paragraph for each line that holds something. */
export const cell = (...texts: readonly string[]): Cell => texts.flatMap(lines).map((text) => [{ text }]);

export const fact = (term: string, ...answers: readonly string[]): Fact => ({ term, answer: cell(...answers) });

/** The parts joined into a sentence's worth of words, those that are empty left out. */
export const joined = (parts: readonly string[], separator = ' '): string =>
  parts.filter((part) => part !== '').join(separator);
