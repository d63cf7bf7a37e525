import { everydayInitials, serviceInitials } from './known-initials';
import { wordsOf, type Word } from './words';

/** Initials that the text uses before it says what they stand for; once for each. */
export type UnexplainedInitials = {
  readonly initials: string;
  /** Where they first stand. */
  readonly at: number;
  /** What they most likely stand for; empty where that is not known. */
  readonly words: string;
};

const INITIALS = /^\p{Lu}(?:\p{Lu}|&){1,5}$/u;
/** Words that initials leave out. */
const SMALL = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

const bare = (word: string): string => word.replace(/['’]?s$/u, '');

const firstLetters = (words: readonly string[]): string =>
  words
    .flatMap((word) => word.split('-'))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');

/** Whether the words spell the initials, with or without their small words. */
function spells(words: readonly string[], initials: string): boolean {
  const letters = initials.replaceAll('&', '');
  const great = words.filter((word) => !SMALL.has(word.toLowerCase()));
  const said = words.join(' ').toLowerCase();
  return (
    firstLetters(words) === letters ||
    firstLetters(great) === letters ||
    (Object.hasOwn(serviceInitials, initials) && said === serviceInitials[initials]?.toLowerCase())
  );
}

/** The most words that one set of initials stands for. */
const MOST = 9;

/** `personal education plan (PEP)`, or `PEP (personal education plan)`. */
function isExplained(words: readonly Word[], index: number, initials: string): boolean {
  const here = words[index];
  const after = words[index + 1];
  const texts = (from: number, to: number) => words.slice(Math.max(0, from), to).map(({ text }) => text);
  const counts = Array.from({ length: MOST }, (_, count) => count + 1);
  if (here?.gap.includes('(') === true) return counts.some((count) => spells(texts(index - count, index), initials));
  if (after?.gap.includes('(') === true)
    return counts.some((count) => spells(texts(index + 1, index + 1 + count), initials));
  return false;
}

/** A line in capitals is a heading or a shout; its words are no initials. */
const isShouted = (text: string, at: number): boolean => {
  const from = text.lastIndexOf('\n', at) + 1;
  const to = text.indexOf('\n', at);
  const line = text.slice(from, to === -1 ? undefined : to);
  return line.trim().includes(' ') && !/\p{Ll}/u.test(line.replaceAll(/\bs\b/gu, ''));
};

/** Initials that are used before they are spelled out. `known`: those that this council's readers need no help with. */
export function unexplainedInitials(text: string, known: Iterable<string> = []): readonly UnexplainedInitials[] {
  const done = new Set<string>([...everydayInitials, ...known]);
  const words = wordsOf(text);
  return words.flatMap(({ text: word, at }, index) => {
    const initials = bare(word);
    if (!INITIALS.test(initials) || done.has(initials) || isShouted(text, at)) return [];
    done.add(initials);
    if (isExplained(words, index, initials)) return [];
    return [{ initials, at, words: Object.hasOwn(serviceInitials, initials) ? (serviceInitials[initials] ?? '') : '' }];
  });
}
