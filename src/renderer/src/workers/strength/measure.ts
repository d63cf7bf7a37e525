import { ZxcvbnFactory, type MatchExtended } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as english } from '@zxcvbn-ts/language-en';
import type { Strength, Weakness } from '../../../../shared/domain/vault/passphrase-strength';

const STRONG_SCORE = 4;
/** Score 4 begins at 10^10; said apart, so that a change of the library's scale changes nothing here. */
const STRONG_GUESSES_LOG10 = 10;
const SHORTEST_NAME = 3;

const library = new ZxcvbnFactory({ dictionary: { ...common, ...english }, graphs: adjacencyGraphs });

/** The words of names: each is tried alone, and the names whole. */
const wordsOf = (about: readonly string[]): readonly string[] =>
  ['chairside', ...about, ...about.flatMap((name) => name.split(/[^\p{L}\p{N}]+/u))]
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word.length >= SHORTEST_NAME);

const patterns: Readonly<Record<string, Weakness>> = {
  repeat: 'repeats',
  spatial: 'runs',
  sequence: 'runs',
  wordSequence: 'runs',
  date: 'date',
  regex: 'date',
};

function weaknessOf(match: MatchExtended): Weakness {
  if (match.pattern !== 'dictionary') return patterns[match.pattern] ?? 'few-words';
  if (!('dictionaryName' in match)) return 'few-words';
  if (match['dictionaryName'] === 'userInputs') return 'about-you';
  return match['dictionaryName'] === 'passwords-common' ? 'well-known' : 'few-words';
}

const worstFirst: readonly Weakness[] = ['about-you', 'well-known', 'repeats', 'runs', 'date', 'few-words'];

/** How many guesses a passphrase stands up to, and what to blame where they are too few. */
export function measure(passphrase: string, about: readonly string[]): Strength {
  const { score, guessesLog10, sequence } = library.check(passphrase, [...wordsOf(about)]);
  if (score >= STRONG_SCORE && guessesLog10 >= STRONG_GUESSES_LOG10) return { weakness: null, guessesLog10 };
  const found = new Set(sequence.map(weaknessOf));
  return { weakness: worstFirst.find((weakness) => found.has(weakness)) ?? 'few-words', guessesLog10 };
}
