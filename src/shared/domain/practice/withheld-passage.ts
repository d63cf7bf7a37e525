import type { Block, RichText, Run } from '../../kernel/rich-text';

/** A passage, word for word, and the ids of the people who are not to read it. */
export type Passage = { readonly words: string; readonly from: readonly string[] };

function markRun(run: Run, { words, from }: Passage): readonly Run[] {
  const start = run.text.indexOf(words);
  if (start < 0) return [run];
  const end = start + words.length;
  const pieces = [
    { ...run, text: run.text.slice(0, start) },
    { ...run, text: words, withheldFrom: from },
    { ...run, text: run.text.slice(end) },
  ];
  return pieces.filter(({ text }) => text !== '');
}

const markBlock = (block: Block, passage: Passage): Block => ({
  ...block,
  runs: block.runs.flatMap((run) => markRun(run, passage)),
});

/** The text with the passage kept from those who are not to read it. Throws where no paragraph holds the whole passage. */
export function withPassage(text: RichText, passage: Passage): RichText {
  if (!text.some(({ runs }) => runs.some((run) => run.text.includes(passage.words)))) {
    throw new Error('The withheld passage is not in the text');
  }
  return text.map((block) => markBlock(block, passage));
}
