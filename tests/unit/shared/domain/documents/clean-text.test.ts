import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../../../src/shared/domain/documents/clean-text';

describe('words that go into a document', () => {
  it('lose the control characters that a Word file cannot hold', () => {
    expect(cleanText('before\u0000\u0007\u001b[31mafter\ufffe\uffff')).toBe('before[31mafter');
  });

  it('have one kind of line ending', () => {
    expect(cleanText('one\r\ntwo\rthree\nfour\u2028five\u2029six')).toBe('one\ntwo\nthree\nfour\nfive\nsix');
  });

  it('show where half a character was', () => {
    expect(cleanText('a\ud800b \udc00c \ude00\ud83d 😀')).toBe('a\ufffdb \ufffdc \ufffd\ufffd 😀');
  });

  it('keep everything that people write, in every script', () => {
    for (const text of ['Tŷ a dŵr', 'أحب أن أسكن', '👨\u200d👩\u200d👧', 'Zażółć\tgęślą', '<b>&amp;</b> {{x}} ]]>']) {
      expect(cleanText(text)).toBe(text);
    }
  });

  it('can always be written as UTF-8, and cleaning twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text);
        expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(clean))).toBe(clean);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });
});
