import { isNodeActive, type Editor } from '@tiptap/core';

const QUOTATION = 'blockquote';

/** Leaves the quotation: a new paragraph below it from its end, the quotation taken off the words from anywhere else. */
function leave(editor: Editor): void {
  const { $from, empty } = editor.state.selection;
  const atEnd = empty && $from.parent.content.size > 0 && $from.pos === $from.end(-1) - 1;
  const chain = editor.chain().focus();
  if (atEnd) chain.splitBlock().lift(QUOTATION).run();
  else chain.lift(QUOTATION).run();
}

/** Makes the words chosen a paragraph of their own, so that only they become the quotation. */
function splitAround(editor: Editor): void {
  const { from, to, $from, $to } = editor.state.selection;
  const within = $from.sameParent($to);
  if (!within) return;
  if (to < $to.end()) editor.chain().setTextSelection(to).splitBlock().setTextSelection({ from, to }).run();
  if (from > $from.start()) {
    editor
      .chain()
      .setTextSelection(from)
      .splitBlock()
      .setTextSelection({ from: from + 2, to: to + 2 })
      .run();
  }
}

/**
 * Turns the words chosen into the child's words. Without a choice: a new quotation below when the caret stands after
 * the last word, the paragraph itself from anywhere else. In a quotation it leads out of it.
 */
export function toggleQuotation(editor: Editor): void {
  if (isNodeActive(editor.state, QUOTATION)) {
    leave(editor);
    return;
  }
  if (isNodeActive(editor.state, 'listItem')) editor.chain().focus().clearNodes().run();
  const { empty, $from } = editor.state.selection;
  if (!empty) splitAround(editor);
  else if ($from.parent.content.size > 0 && $from.pos === $from.end()) editor.commands.splitBlock();
  editor.chain().focus().wrapIn(QUOTATION).run();
}
