import { dictionary } from '@zxcvbn-ts/language-common';
import type { Random } from '../../../../shared/kernel/random';

/** The EFF's long list: 7,776 words that are told apart when spoken. */
const WORDS = dictionary['diceware-common'];
const PHRASE_WORDS = 5;
const UINT16 = 65_536;
/** Above this a number would favour the list's first words, so it is drawn again. */
const FAIR = UINT16 - (UINT16 % WORDS.length);

function drawWord(random: Random): string {
  for (;;) {
    const [high = 0, low = 0] = random.bytes(2);
    const number = high * 256 + low;
    if (number < FAIR) return WORDS[number % WORDS.length] ?? '';
  }
}

/** Five words drawn evenly: 64 bits. */
export const suggestPhrase = (random: Random): string =>
  Array.from({ length: PHRASE_WORDS }, () => drawWord(random)).join(' ');
