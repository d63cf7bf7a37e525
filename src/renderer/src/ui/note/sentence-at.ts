/** Where a stretch of words starts and ends in a text. */
export type Stretch = { readonly from: number; readonly to: number };

const END = /[.!?…]+["”’')]*(?=\s|$)|\n/g;
const SHORTENED = /(?:^|\s)(?:Mr|Mrs|Ms|Dr|St|No|e\.g|i\.e)\.$/i;

/** Where each sentence ends, the text's own end included. */
function ends(text: string): readonly number[] {
  const found = [...text.matchAll(END)]
    .map((match) => match.index + match[0].length)
    .filter((end) => !SHORTENED.test(text.slice(0, end)));
  return [...found, text.length];
}

const isWords = (text: string): boolean => text.trim() !== '';

/** The sentence at the caret, without the spaces around it; after the last full stop, the sentence before. */
export function sentenceAt(text: string, caret: number): Stretch | null {
  let from = 0;
  let last: Stretch | null = null;
  for (const to of ends(text)) {
    const words = text.slice(from, to);
    if (isWords(words)) {
      last = { from: from + words.length - words.trimStart().length, to: from + words.trimEnd().length };
      if (caret <= to) return last;
    }
    from = to;
  }
  return last;
}
