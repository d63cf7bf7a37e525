import { randomInt } from 'node:crypto';

const starts = ['br', 'd', 'fl', 'gr', 'k', 'l', 'm', 'pl', 'qu', 'sk', 't', 'v', 'wh', 'z'];
const middles = ['an', 'el', 'im', 'or', 'ump', 'ask', 'ift', 'ond', 'ur', 'ev'];
const ends = ['berry', 'dle', 'fern', 'gate', 'kin', 'low', 'mere', 'nock', 'thorn', 'wick'];

const one = (of: readonly string[]): string => of[randomInt(of.length)] ?? '';

function madeUp(): string {
  let word = one(starts);
  while (word.length < 10) word += one(middles) + (word.length < 6 ? one(starts) : '');
  return word + one(ends);
}

/** Words that stand in no dictionary, 12 letters or longer, each used once and remembered with where it was typed. */
export function madeUpWords() {
  const used = new Map<string, string>();
  return {
    /** A new word for one field or document. */
    next: (where: string): string => {
      let word = madeUp();
      while (word.length < 12 || used.has(word)) word = madeUp();
      used.set(word, where);
      return word;
    },
    all: (): readonly { readonly word: string; readonly where: string }[] =>
      [...used].map(([word, where]) => ({ word, where })),
  };
}
export type MadeUpWords = ReturnType<typeof madeUpWords>;
