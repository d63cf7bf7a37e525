import { dictionary } from '@zxcvbn-ts/language-common';
import { describe, expect, test } from 'vitest';
import { measure } from '../../../../../src/renderer/src/workers/strength/measure';
import { suggestPhrase } from '../../../../../src/renderer/src/workers/strength/phrase';

const about = ['Amara Lindqvist', 'London Borough of Alderbrook'];
const weakness = (passphrase: string) => measure(passphrase, about).weakness;

describe('A passphrase', () => {
  test('is strong from 10^10 guesses on', () => {
    expect(measure('tinder lathe orbit walnut', about).weakness).toBeNull();
    expect(measure('tinder lathe orbit walnut', about).guessesLog10).toBeGreaterThan(10);
    expect(weakness('correct horse battery staple')).toBeNull();
    expect(measure('Reviewing2024!', about).guessesLog10).toBeLessThan(10);
  });

  test('is not strong by its length alone', () => {
    expect(weakness('aaaaaaaaaaaaaaaaaaaaaaaa')).toBe('repeats');
    expect(weakness('cat cat cat cat cat')).not.toBeNull();
  });

  test('does not lean on the chair’s name, the council or the product', () => {
    expect(weakness('Lindqvist2024')).toBe('about-you');
    expect(weakness('Alderbrook99')).toBe('about-you');
    expect(weakness('chairside1')).toBe('about-you');
  });

  test('is not one that everybody uses, nor a run of keys, nor a day', () => {
    expect(weakness('password123')).toBe('well-known');
    expect(weakness('qwertyuiop[]')).not.toBeNull();
    expect(weakness('14/06/1987')).toBe('date');
    expect(weakness('xkq7')).toBe('few-words');
  });
});

describe('A suggested passphrase', () => {
  /** The numbers given, one after the other, as pairs of bytes. */
  const drawing = (...numbers: readonly number[]) => {
    let at = 0;
    return {
      bytes: () => {
        const number = numbers[at] ?? 0;
        at += 1;
        return Uint8Array.of(number >> 8, number & 255);
      },
    };
  };
  const words = dictionary['diceware-common'];

  test('is 5 words of the list, each as likely as any other', () => {
    expect(words).toHaveLength(7776);
    expect(new Set(words).size).toBe(7776);
    // 65,535 stands above the last whole round of the list and is drawn again.
    expect(suggestPhrase(drawing(0, 7775, 65_535, 7776, 62_207, 1))).toBe(
      [words[0], words[7775], words[0], words[7775], words[1]].join(' '),
    );
  });

  test('is strong', () => {
    const random = { bytes: (count: number) => crypto.getRandomValues(new Uint8Array(count)) };
    for (let round = 0; round < 20; round += 1) {
      const phrase = suggestPhrase(random);
      expect(phrase.split(' ')).toHaveLength(5);
      expect(weakness(phrase)).toBeNull();
    }
  });
});
