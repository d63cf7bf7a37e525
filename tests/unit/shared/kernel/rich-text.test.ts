import { describe, expect, it } from 'vitest';
import {
  emptyText,
  fromPlain,
  isBlank,
  richTextSchema,
  tidy,
  toPlain,
  type RichText,
} from '../../../../src/shared/kernel/rich-text';

const said: RichText = [
  { kind: 'paragraph', runs: [{ text: 'She likes ' }, { text: 'the farm', bold: true }] },
  { kind: 'bullet', level: 1, runs: [{ text: 'goats' }] },
];

describe('What people write', () => {
  it('becomes one paragraph for each line that holds something', () => {
    expect(fromPlain('  One \n\n two\n')).toEqual([
      { kind: 'paragraph', runs: [{ text: 'One' }] },
      { kind: 'paragraph', runs: [{ text: 'two' }] },
    ]);
  });

  it('reads as words alone, one line a block', () => {
    expect(toPlain(said)).toBe('She likes the farm\ngoats');
  });

  it('is blank when it holds nothing but spaces', () => {
    expect(isBlank(emptyText)).toBe(true);
    expect(isBlank([{ kind: 'paragraph', runs: [{ text: '  ' }] }])).toBe(true);
    expect(isBlank(said)).toBe(false);
  });

  it('refuses a block or a level it does not know', () => {
    expect(richTextSchema.safeParse(said).success).toBe(true);
    expect(richTextSchema.safeParse([{ kind: 'heading', runs: [] }]).success).toBe(false);
    expect(richTextSchema.safeParse([{ kind: 'bullet', level: 4, runs: [] }]).success).toBe(false);
  });
});

describe('Tidying', () => {
  it('joins neighbours with the same marks and drops empty runs', () => {
    const untidy: RichText = [
      { kind: 'paragraph', runs: [{ text: 'a' }, { text: '' }, { text: 'b' }, { text: 'c', italic: true }] },
    ];
    expect(tidy(untidy)).toEqual([{ kind: 'paragraph', runs: [{ text: 'ab' }, { text: 'c', italic: true }] }]);
  });

  it('keeps apart what is withheld from different people', () => {
    const withheld: RichText = [
      {
        kind: 'quotation',
        runs: [
          { text: 'a', withheldFrom: ['dad'] },
          { text: 'b', withheldFrom: ['mum'] },
        ],
      },
    ];
    expect(tidy(withheld)).toEqual(withheld);
  });
});
