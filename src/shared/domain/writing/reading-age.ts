import { syllables } from './syllables';
import { wordsOf } from './words';

/** How hard a text reads, and what that was worked out from. */
export type ReadingAge = {
  /** School grade in the United States, one decimal. */
  readonly grade: number;
  /** Years: the age at which that grade begins. */
  readonly age: number;
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
};

const hasLetter = (word: string): boolean => /\p{L}/u.test(word);
const oneDecimal = (value: number): number => Math.round(value * 10) / 10;
/** A child begins a school grade at this many years more than its number. */
const YEARS_BEFORE_GRADE = 5;

/**
 * The Flesch–Kincaid grade level: 0.39 × words per sentence + 11.8 × syllables per word − 15.59 (J P Kincaid, R P
 * Fishburne, R L Rogers and B S Chissom, Research Branch Report 8-75, US Naval Air Station Memphis, 1975). Null for a
 * text without words. A line is a sentence where nothing ends it.
 */
export function readingAge(text: string): ReadingAge | null {
  const words = wordsOf(text).filter(({ text: word }) => hasLetter(word));
  if (words.length === 0) return null;
  const sentences = text.split(/[.!?…]+(?=\s|["”’)]|$)|\n+/u).filter(hasLetter).length;
  const spoken = words.reduce((sum, { text: word }) => sum + syllables(word), 0);
  const grade = (0.39 * words.length) / sentences + (11.8 * spoken) / words.length - 15.59;
  return {
    grade: oneDecimal(grade),
    age: Math.max(YEARS_BEFORE_GRADE, Math.round(grade + YEARS_BEFORE_GRADE)),
    words: words.length,
    sentences,
    syllables: spoken,
  };
}
