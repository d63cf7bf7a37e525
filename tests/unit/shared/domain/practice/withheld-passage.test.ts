import { describe, expect, it } from 'vitest';
import { moved } from '../../../../../src/shared/domain/practice/moved';
import { withPassage } from '../../../../../src/shared/domain/practice/withheld-passage';
import { fromPlain } from '../../../../../src/shared/kernel/rich-text';

describe('A withheld passage', () => {
  const text = fromPlain('She is well.\nShe has moved to Tansy Court. She likes it.');

  it('is marked word for word, and the words around it stay as they were', () => {
    expect(withPassage(text, { words: 'She has moved to Tansy Court.', from: ['dad'] })).toEqual([
      { kind: 'paragraph', runs: [{ text: 'She is well.' }] },
      {
        kind: 'paragraph',
        runs: [{ text: 'She has moved to Tansy Court.', withheldFrom: ['dad'] }, { text: ' She likes it.' }],
      },
    ]);
  });

  it('has to be in the text', () => {
    expect(() => withPassage(text, { words: 'She has moved to Fern Street.', from: ['dad'] })).toThrow();
  });
});

describe('Moving a sample', () => {
  it('moves dates by whole weeks, and prints those in prose', () => {
    expect(moved({ on: '2026-11-23', words: 'Due by [[2027-04-30]].', count: 2, none: null }, 6)).toEqual({
      on: '2027-01-04',
      words: 'Due by 11 June 2027.',
      count: 2,
      none: null,
    });
  });

  it('leaves what is not a date', () => {
    expect(moved(['[[2026-02-30]]', '2026-13-01'], 1)).toEqual(['2026-02-30', '2026-13-01']);
  });
});
