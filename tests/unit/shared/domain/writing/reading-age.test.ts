import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingAge } from '../../../../../src/shared/domain/writing/reading-age';
import { syllables } from '../../../../../src/shared/domain/writing/syllables';

/** Counted by ear. */
const counted: readonly (readonly [count: number, words: string])[] = [
  [1, 'cat home like liked played walked house school friend child eye asked through strength bikes love'],
  [
    2,
    'mother table little wanted houses reading garden worry sister brother playing visit carer weekend football bedroom',
  ],
  [3, 'family decision holiday hospital important understand together favourite area violin radio video quietly'],
  [4, 'education situation independent relationship usually information'],
  [5, 'participation university'],
];

describe('Syllables', () => {
  it.each(counted.flatMap(([count, words]) => words.split(' ').map((word) => [word, count] as const)))(
    'of “%s” are %i',
    (word, count) => {
      expect(syllables(word)).toBe(count);
    },
  );

  it('are at least one in any word', () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        expect(syllables(word)).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe('The reading age', () => {
  it.each([
    // 6 words of one syllable in one sentence.
    ['The cat sat on the mat.', 6, 1, 6, -1.4],
    // The formula's two examples on Wikipedia ("Flesch–Kincaid readability tests"): 13 words with 24 syllables, grade 11.3.
    ['The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.', 13, 1, 24, 11.3],
    // Lincoln at Gettysburg, first sentence, counted by ear: 30 words, 48 syllables.
    [
      'Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in Liberty, and dedicated to the proposition that all men are created equal.',
      30,
      1,
      48,
      15,
    ],
  ])('of “%s” is worked out from its words, sentences and syllables', (text, words, sentences, spoken, grade) => {
    expect(readingAge(text)).toMatchObject({ words, sentences, syllables: spoken, grade });
  });

  it('of a letter that a child of nine can read is lower than that of a report', () => {
    const letter =
      'Dear Nell. Thank you for talking to me. You like your home. You want to see your dad more. We will help with that.';
    const report =
      'The local authority recommended that consideration be given to facilitating additional opportunities for supervised interaction with paternal relatives.';
    expect(readingAge(letter)?.age).toBeLessThanOrEqual(9);
    expect(readingAge(report)?.age).toBeGreaterThanOrEqual(16);
  });

  it('takes a line that nothing ends for a sentence', () => {
    expect(readingAge('You like home\nYou like school')?.sentences).toBe(2);
  });

  it('is none where nothing is written', () => {
    expect(readingAge(' … 12 ')).toBeNull();
  });
});
