import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import words from '../../../../../resources/check-words.json';
import { checkedBytes, checkWords } from '../../../../../src/shared/domain/vault/check-words';

const sign = 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a';
const receive = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';

const wordsOf = (half: { readonly sign: string; readonly receive: string }) =>
  checkWords(createHash('sha256').update(checkedBytes(half)).digest(), words);

describe('the check words', () => {
  it('are the same six words for the same keys, today and in years', () => {
    expect(wordsOf({ sign, receive })).toEqual(['opal', 'clad', 'slate', 'serpent', 'molecule', 'superior']);
  });

  it('come from a list that never changes, since words compared once would no longer fit', () => {
    const list = createHash('sha256').update(readFileSync('resources/check-words.json')).digest('hex');
    expect(list).toBe('a60432a8cca7bac51f2df74042b8020f7899c4bfb590d5f68560bcc37b298c80');
    expect(new Set(words).size).toBe(7_776);
  });

  it('stand for more than 2^60 different keys, so that none can be made to fit', () => {
    expect(6 * Math.log2(words.length)).toBeGreaterThan(60);
  });

  it('differ where either key differs', () => {
    const other = wordsOf({ sign: sign.replace('d', 'e'), receive });
    const another = wordsOf({ sign, receive: receive.replace('q', 'p') });
    expect(other).not.toEqual(wordsOf({ sign, receive }));
    expect(another).not.toEqual(wordsOf({ sign, receive }));
    expect(another).not.toEqual(other);
  });

  it('use every word of the list', () => {
    const first = new Set(words.map((_, at) => checkWords(Uint8Array.of(at >> 8, at & 255), words)[0]));
    expect(first.size).toBe(words.length);
  });
});
