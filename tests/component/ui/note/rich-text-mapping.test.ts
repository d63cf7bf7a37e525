import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteExtensions } from '../../../../src/renderer/src/ui/note/note-extensions';
import { fromEditor, toEditor } from '../../../../src/renderer/src/ui/note/rich-text-mapping';
import { sentenceAt } from '../../../../src/renderer/src/ui/note/sentence-at';
import { tidy, type Block, type RichText, type Run } from '../../../../src/shared/kernel/rich-text';

const mark = fc.constantFrom(undefined, true as const);
const run: fc.Arbitrary<Run> = fc
  .record({
    text: fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '“', '🙂', '<') }),
    bold: mark,
    italic: mark,
    withheldFrom: fc.constantFrom(undefined, ['dad'], ['dad', 'nurse']),
  })
  .map(({ text, bold, italic, withheldFrom }) => ({
    text,
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(withheldFrom === undefined ? {} : { withheldFrom }),
  }));
const runs = fc.array(run, { maxLength: 4 });
const level = fc.constantFrom(1 as const, 2 as const, 3 as const);
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), runs }),
  fc.record({ kind: fc.constant('bullet' as const), level, runs }),
  fc.record({ kind: fc.constant('numbered' as const), level, runs }),
  fc.record({ kind: fc.constant('quotation' as const), runs }),
);
const isOneEmptyParagraph = (text: RichText) =>
  text.length === 1 && text[0]?.kind === 'paragraph' && text[0].runs.length === 0;
const tidyText = fc
  .array(block, { maxLength: 8 })
  .map(tidy)
  .filter((text) => !isOneEmptyParagraph(text));

const schema = getSchema(noteExtensions);

describe('A text and the editor’s document', () => {
  it('say the same: every tidy text comes back as it went', () => {
    fc.assert(
      fc.property(tidyText, (text) => {
        expect(fromEditor(toEditor(text))).toEqual(text);
      }),
      { numRuns: 400 },
    );
  });

  it('fit: the editor takes every text that can be stored, and keeps it', () => {
    fc.assert(
      fc.property(tidyText, (text) => {
        const doc = schema.nodeFromJSON(toEditor(text));
        doc.check();
        expect(fromEditor(doc.toJSON() as ReturnType<typeof toEditor>)).toEqual(text);
      }),
      { numRuns: 200 },
    );
  });

  it('an empty text is one empty paragraph, and that is no text', () => {
    expect(toEditor([])).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] });
    expect(fromEditor({ type: 'doc', content: [{ type: 'paragraph' }] })).toEqual([]);
  });

  it('items deeper than the third level are kept at the third', () => {
    const deep = (depth: number): object => ({
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [
            { type: 'paragraph', content: [{ type: 'text', text: `level ${depth}` }] },
            ...(depth < 5 ? [deep(depth + 1)] : []),
          ],
        },
      ],
    });
    const text = fromEditor({ type: 'doc', content: [deep(1) as ReturnType<typeof toEditor>] });
    expect(text.map((each) => (each.kind === 'bullet' ? each.level : 0))).toEqual([1, 2, 3, 3, 3]);
  });
});

describe('The sentence at the caret', () => {
  const text = 'Nell is well. Dr. Amin will write. Tom to change the plan.';
  const at = (caret: number) => {
    const found = sentenceAt(text, caret);
    return found === null ? null : text.slice(found.from, found.to);
  };

  it('is the one the caret stands in', () => {
    expect(at(3)).toBe('Nell is well.');
    expect(at(text.indexOf('Tom') + 2)).toBe('Tom to change the plan.');
  });

  it('does not end at a title', () => {
    expect(at(text.indexOf('Amin'))).toBe('Dr. Amin will write.');
  });

  it('is the last one when the caret stands after it', () => {
    expect(at(text.length)).toBe('Tom to change the plan.');
    expect(sentenceAt('One. ', 5)).toEqual({ from: 0, to: 4 });
  });

  it('is nothing in an empty paragraph', () => {
    expect(sentenceAt('  ', 1)).toBeNull();
  });
});
