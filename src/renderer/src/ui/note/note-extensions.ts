import { isNodeActive, type Editor } from '@tiptap/core';
import { Blockquote } from '@tiptap/extension-blockquote';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Italic } from '@tiptap/extension-italic';
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions';
import { PickedWords } from './picked-words';
import { Withheld } from './withheld-mark';

const DEEPEST = 3;

/** How many lists the caret stands in. */
function listDepth({ state }: Editor): number {
  const { $from } = state.selection;
  return Array.from({ length: $from.depth + 1 }, (_, depth) => $from.node(depth)).filter(
    ({ type }) => type.name === 'listItem',
  ).length;
}

/** One level in, to the third at most. Answers whether it did. */
const sinkItem = (editor: Editor): boolean => listDepth(editor) < DEEPEST && editor.commands.sinkListItem('listItem');

/** One level out. Answers whether it did. */
const liftItem = (editor: Editor): boolean => editor.commands.liftListItem('listItem');

const inList = (editor: Editor): boolean => isNodeActive(editor.state, 'listItem');

/** `jump`: it stands for a level that was jumped over. Tab is left to the page: it leaves the note. */
const Item = ListItem.extend({
  content: 'paragraph (bulletList | orderedList)*',
  addAttributes: () => ({ jump: { default: false, rendered: false, keepOnSplit: false } }),
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      'Mod-]': () => inList(this.editor) && (sinkItem(this.editor), true),
      'Mod-[': () => inList(this.editor) && (liftItem(this.editor), true),
    };
  },
});

/** Numbered from 1 always: the text holds no other start. */
const Numbered = OrderedList.extend({
  addAttributes: () => ({}),
  renderHTML: () => ['ol', 0],
});

/** The child's words. Its own key is Ctrl+Shift+Q, which the screen gives it. */
const Quotation = Blockquote.extend({ content: 'paragraph+', addKeyboardShortcuts: () => ({}) });

const ListKeys = ListKeymap.extend({
  addKeyboardShortcuts() {
    const { Tab: _leftToThePage, ...others } = this.parent?.() ?? {};
    return others;
  },
});

/** All that a note can hold, and nothing else: what is pasted is read as this. */
export const noteExtensions = [
  Document,
  Paragraph,
  Text,
  HardBreak,
  Bold,
  Italic,
  Withheld,
  BulletList,
  Numbered,
  Item,
  ListKeys,
  Quotation,
  UndoRedo,
  PickedWords,
];

/** Typing "- " or "1. " starts a list; no other typing turns into something else. */
export const inputRules = ['bulletList', 'orderedList'];
