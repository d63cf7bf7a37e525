/** A word of a text: where it begins, and how it stands in its sentence. */
export type Word = {
  readonly text: string;
  /** In UTF-16 units from the text's beginning. */
  readonly at: number;
  readonly startsSentence: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
};

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
/** A sentence ends, a line begins, or someone's speech or a list item does. */
const SENTENCE_END = /[.!?:;…\n]|[“"‘(][^\p{L}]*$/u;

/** The words of a text in order. */
export function wordsOf(text: string): readonly Word[] {
  let end = 0;
  return Array.from(text.matchAll(WORD), (match) => {
    const gap = text.slice(end, match.index);
    const startsSentence = end === 0 || SENTENCE_END.test(gap);
    end = match.index + match[0].length;
    return { text: match[0], at: match.index, startsSentence, gap };
  });
}

const POSSESSIVE = /['’](?:s|S)?$/u;

/** The word without `'s`, and with a straight hyphen and apostrophe. */
export const bareWord = (word: string): string => word.replace(POSSESSIVE, '').replaceAll('’', "'");

export const isPossessive = (word: string): boolean => /['’]s$/iu.test(word);

/** Begins with a capital letter. */
export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);
