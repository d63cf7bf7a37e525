import type { Weakness } from '../../../shared/domain/vault/passphrase-strength';

/** Why a new passphrase is too easy to guess, and what to do. */
export const weaknessWords: Readonly<Record<Weakness, string>> = {
  'about-you':
    'Your name, your council and “Chairside” are guessed first. Use 5 words that have nothing to do with you',
  'well-known': 'This is close to one that many people use. Use 5 words that do not go together',
  repeats: 'Repeating makes it longer, not harder to guess. Use 5 different words',
  runs: 'Keys or letters in a row are guessed early. Use 5 words that do not go together',
  date: 'Dates are guessed early. Use 5 words that do not go together',
  'few-words': 'This can be guessed too soon. Add 1 or 2 words that do not go with it',
};

/** Said where a new passphrase stands up to guessing. */
export const strongWords = 'Strong: hard to guess, even for a computer';
