import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { RichText } from '../../../../shared/kernel/rich-text';
import { asText, blocksOf, toEditor, type EditorNode } from './rich-text-mapping';

/** Marks a change that came from outside the note, which is not told back. */
export const FROM_OUTSIDE = 'from-outside';

/** The node as it would be written. */
function written(node: Node): EditorNode {
  const content: EditorNode[] = [];
  node.forEach((child) => content.push(written(child)));
  const marks = node.marks.map(({ type, attrs }) => ({ type: type.name, attrs }));
  return {
    type: node.type.name,
    attrs: node.attrs,
    content,
    marks,
    ...(node.text === undefined ? {} : { text: node.text }),
  };
}

const known = new WeakMap<Node, RichText>();

/** One child's blocks, read once: the editor keeps the nodes that a key press leaves alone. */
function blocksOfNode(node: Node): RichText {
  const found = known.get(node);
  if (found !== undefined) return found;
  const blocks = blocksOf(written(node));
  known.set(node, blocks);
  return blocks;
}

/** What the editor holds, as a tidy text; blocks that did not change are the same values as before. */
export function textOf(doc: Node): RichText {
  const blocks: RichText[number][] = [];
  doc.forEach((node) => blocks.push(...blocksOfNode(node)));
  return asText(blocks);
}

export const sameText = (a: RichText, b: RichText): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Puts the text in the editor's place, changing only the stretch that differs, so that the caret stays in the rest. */
export function bringIn(editor: Editor, text: RichText): void {
  const { state, view, schema } = editor;
  const next = schema.nodeFromJSON(toEditor(text));
  const start = state.doc.content.findDiffStart(next.content);
  const end = state.doc.content.findDiffEnd(next.content);
  if (start === null || end === null) return;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const tr = state.tr.replace(start, end.a + overlap, next.slice(start, end.b + overlap));
  view.dispatch(tr.setMeta('addToHistory', false).setMeta(FROM_OUTSIDE, true));
}
