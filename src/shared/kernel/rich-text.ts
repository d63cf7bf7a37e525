import { z } from 'zod';

/** A stretch of text with its marks; `withheldFrom` holds the ids of people who are not to read it. */
const runSchema = z.object({
  text: z.string(),
  bold: z.literal(true).exactOptional(),
  italic: z.literal(true).exactOptional(),
  withheldFrom: z.array(z.string()).readonly().exactOptional(),
});

const runs = z.array(runSchema).readonly();
const level = z.union([z.literal(1), z.literal(2), z.literal(3)]);

const blockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), runs }),
  z.object({ kind: z.literal('bullet'), level, runs }),
  z.object({ kind: z.literal('numbered'), level, runs }),
  z.object({ kind: z.literal('quotation'), runs }),
]);

/** What people write: paragraphs, lists to 3 levels and quotations. The editor maps to it; nothing stores editor JSON or HTML. */
export const richTextSchema = z.array(blockSchema).readonly();

export type Run = Readonly<z.infer<typeof runSchema>>;
export type Block = Readonly<z.infer<typeof blockSchema>>;
export type RichText = readonly Block[];

export const emptyText: RichText = [];

/** Plain paragraphs, one for each line that holds something. */
export function fromPlain(text: string): RichText {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'paragraph', runs: [{ text: line }] }));
}

const blockText = (block: Block): string => block.runs.map((run) => run.text).join('');

/** The words alone, one line a block. */
export const toPlain = (text: RichText): string => text.map(blockText).join('\n');

export const isBlank = (text: RichText): boolean => text.every((block) => blockText(block).trim() === '');

/** Whether the mark leaves the two runs alike, so that they can be joined. */
const sameMarks = (a: Run, b: Run): boolean =>
  a.bold === b.bold && a.italic === b.italic && (a.withheldFrom ?? []).join() === (b.withheldFrom ?? []).join();

/** The same text with neighbouring runs of equal marks joined and empty runs dropped: equal texts compare equal. */
export function tidy(text: RichText): RichText {
  return text.map((block) => {
    const joined: Run[] = [];
    for (const run of block.runs) {
      const last = joined.at(-1);
      if (run.text === '') continue;
      if (last !== undefined && sameMarks(last, run))
        joined[joined.length - 1] = { ...last, text: last.text + run.text };
      else joined.push(run);
    }
    return { ...block, runs: joined };
  });
}
