import { jargonWords } from './jargon-words';
import { bareWord, wordsOf, type Word } from './words';

/** A word of the service, and a plainer or kinder way to say it. */
export type JargonEntry = { readonly term: string; readonly kinder: string };
/** A suggestion, never a block: where the words stand and what could stand there. */
export type JargonHit = JargonEntry & { readonly at: number; readonly length: number };

/** What a council adds to the built-in list and takes out of it, by term. */
export type JargonChanges = { readonly added: readonly JargonEntry[]; readonly removed: readonly string[] };

const isInitials = (term: string): boolean => /^\p{Lu}{2,}$/u.test(term);
const plainTerm = (term: string): string => (isInitials(term) ? term : bareTerm(term));
const bareTerm = (term: string): string => term.toLowerCase().replaceAll('’', "'");

/** The built-in list with a council's changes; its own words for a term replace the built-in ones. */
export function jargonList({ added, removed }: JargonChanges = { added: [], removed: [] }): readonly JargonEntry[] {
  const byTerm = new Map(jargonWords.map(([term, kinder]) => [plainTerm(term), { term, kinder }]));
  for (const entry of added) byTerm.set(plainTerm(entry.term), entry);
  for (const term of removed) byTerm.delete(plainTerm(term));
  return [...byTerm.values()].filter(({ term }) => term.trim() !== '');
}

/** Forms a word of plain English takes: plural, past, `-ing`; doubled and dropped letters as in `referred`, `utilising`. */
function inflections(word: string): readonly string[] {
  const forms = [word, `${word}s`, `${word}es`, `${word}ed`, `${word}ing`];
  if (word.endsWith('e')) forms.push(`${word}d`, `${word.slice(0, -1)}ing`);
  if (/[^aeiou]y$/u.test(word)) forms.push(`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`);
  if (/[^aeiou][aeiou][^aeiouwxy]$/u.test(word))
    forms.push(`${word}${word.slice(-1)}ed`, `${word}${word.slice(-1)}ing`);
  if (word === 'child') forms.push('children');
  return forms;
}

type Pattern = { readonly entry: JargonEntry; readonly rest: readonly ReadonlySet<string>[] };
/** Finds a list's words in a text. */
export type JargonFinder = (text: string) => readonly JargonHit[];

/** Each term under every form of its first word. */
function patternsOf(list: readonly JargonEntry[]): ReadonlyMap<string, readonly Pattern[]> {
  const patterns = new Map<string, Pattern[]>();
  for (const entry of list) {
    const { term } = entry;
    const [first = '', ...rest] = wordsOf(term).map(({ text }) => text.replaceAll('’', "'"));
    const forms = isInitials(term) ? [term, `${term}s`] : inflections(first.toLowerCase());
    const pattern = { entry, rest: rest.map((word) => new Set(inflections(word.toLowerCase()))) };
    for (const form of forms) patterns.set(form, [...(patterns.get(form) ?? []), pattern]);
  }
  return patterns;
}

const wholeForm = ({ text }: Word): string => text.replaceAll('’', "'").toLowerCase();
const formsOf = (word: Word): readonly string[] => [wholeForm(word), bareWord(word.text).toLowerCase()];

/** A phrase goes on over spaces and hyphens, not over the end of a sentence. */
const goesOn = ({ gap }: Word): boolean => /^[\s-]+$/u.test(gap) && !gap.includes('\n');

function fits({ rest }: Pattern, words: readonly Word[], from: number): boolean {
  return rest.every((forms, index) => {
    const word = words[from + 1 + index];
    return word !== undefined && goesOn(word) && formsOf(word).some((form) => forms.has(form));
  });
}

/** Whole words in any of their forms, the longest term that fits first. */
export function jargonFinder(list: readonly JargonEntry[]): JargonFinder {
  const patterns = patternsOf(list);
  const candidates = (word: Word): readonly Pattern[] =>
    [bareWord(word.text), ...formsOf(word)]
      .flatMap((form) => patterns.get(form) ?? [])
      .sort((a, b) => b.rest.length - a.rest.length);
  return (text) => {
    const words = wordsOf(text);
    const hits: JargonHit[] = [];
    for (let from = 0; from < words.length; from += 1) {
      const word = words[from];
      if (word === undefined) continue;
      const found = candidates(word).find((pattern) => fits(pattern, words, from));
      if (found === undefined) continue;
      const last = words[from + found.rest.length] ?? word;
      hits.push({ ...found.entry, at: word.at, length: last.at + last.text.length - word.at });
      from += found.rest.length;
    }
    return hits;
  };
}
