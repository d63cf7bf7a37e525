import { asciiBytes, type Bytes } from './bytes';
import type { PublicHalf } from './identity';

/** With 7,776 words to choose from: 77 bits, so that nobody can try keys until theirs have the same words. */
const CHECK_WORDS = 6;

/** What the check words are made of: both keys, and nothing that somebody only says. */
export const checkedBytes = ({ sign, receive }: Pick<PublicHalf, 'sign' | 'receive'>): Bytes =>
  asciiBytes(`chairside check words 1|${sign}|${receive}`);

/** Six words to read over the phone, from the SHA-256 of `checkedBytes`. A list once used must never change. */
export function checkWords(sha256: Uint8Array, list: readonly string[]): readonly string[] {
  let value = sha256.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  const size = BigInt(list.length);
  return Array.from({ length: CHECK_WORDS }, () => {
    const word = list[Number(value % size)] ?? '';
    value /= size;
    return word;
  });
}
