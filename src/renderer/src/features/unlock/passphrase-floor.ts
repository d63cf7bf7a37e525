/** What is wrong with a passphrase for a new caseload; null where it is long enough. */
export type PassphraseProblem = 'empty' | 'too-short' | 'too-plain';

const LONG_ENOUGH = 16;
const WORDS_ENOUGH = 4;
const WORD_LETTERS = 3;
const DIFFERENT_CHARACTERS = 6;

const differentWords = (passphrase: string): number =>
  new Set(
    passphrase
      .toLowerCase()
      .split(/[\s\-_.,]+/u)
      .filter((word) => word.length >= WORD_LETTERS),
  ).size;

/** A floor on length, said as that: 4 different words, or 16 characters. It does not measure how hard it is to guess. */
export function passphraseProblem(passphrase: string): PassphraseProblem | null {
  if (passphrase.trim() === '') return 'empty';
  if (new Set(passphrase).size < DIFFERENT_CHARACTERS)
    return passphrase.length < LONG_ENOUGH ? 'too-short' : 'too-plain';
  return passphrase.length >= LONG_ENOUGH || differentWords(passphrase) >= WORDS_ENOUGH ? null : 'too-short';
}
