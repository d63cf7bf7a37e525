import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPasted } from '../../../../../src/renderer/src/ui/note/pasting/read-pasted';
import { richTextSchema, toPlain, type Block, type RichText } from '../../../../../src/shared/kernel/rich-text';

const samples = join('tests', 'samples', 'clipboard');
const names = readdirSync(samples)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -'.html'.length));
const read = (name: string): string => readFileSync(join(samples, name), 'utf8');

const sign = (block: Block): string => {
  switch (block.kind) {
    case 'paragraph':
      return '';
    case 'quotation':
      return '> ';
    case 'bullet':
      return `${'*'.repeat(block.level)} `;
    case 'numbered':
      return `${'#'.repeat(block.level)} `;
  }
};

const printed = (text: RichText): string =>
  text
    .map((block) => {
      const words = block.runs.map(({ text: run, bold, italic }) => {
        const marks = `${bold === true ? 'b' : ''}${italic === true ? 'i' : ''}`;
        const shown = run.replaceAll('\n', ' / ');
        return marks === '' ? shown : `[${marks}:${shown}]`;
      });
      return `${sign(block)}${words.join('')}\n`;
    })
    .join('');

describe('What is pasted', () => {
  it.each(names)('keeps its paragraphs, lists and marks: %s', (name) => {
    expect(printed(readPasted(read(`${name}.html`)) ?? [])).toBe(read(`${name}.txt`));
  });

  it('has samples of at least twelve shapes', () => {
    expect(names.length).toBeGreaterThanOrEqual(12);
  });

  it('is a text whatever the markup, and keeps plain words whole', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<ul>',
        '</ol>',
        '<li>',
        '<table><tr><td>',
        '<b',
        '">',
        '<!--',
        '-->',
        '<![if x]>',
      ),
      fc.constantFrom(
        "<p style='mso-list:l0 level9 lfo1'>",
        "<span style='mso-list:Ignore'>",
        '&#0;',
        '&nbsp;',
        '<br>',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(richTextSchema.safeParse(readPasted(pieces.join(''))).success).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1 }), (words) => {
        const html = words.map((word) => `<p>${word}</p>`).join('');
        expect(toPlain(readPasted(html) ?? [])).toBe(words.join('\n'));
      }),
    );
  });

  const megabyteOf = (piece: string): string => piece.repeat(Math.ceil(1_000_000 / piece.length));

  it.each([
    "<p style='mso-list:l0 level1'>a",
    '<p>a</p>',
    '<!--',
    '<style',
    '<style>@list l0:level1 {</style>',
    '&nbsp;',
  ])('reads a megabyte of %j to its end', (piece) => {
    expect(readPasted(megabyteOf(piece))).not.toBeNull();
  });

  it.each(['<ul><li>a', '<b>a', '<div>'])('leaves a megabyte of nested %j to its plain words', (piece) => {
    expect(readPasted(megabyteOf(piece))).toBeNull();
  });
});
