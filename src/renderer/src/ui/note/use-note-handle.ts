import type { Editor } from '@tiptap/react';
import { useImperativeHandle, type Ref } from 'react';
import type { NoteHandle, PickedFrom } from './note-props';
import { withPicked } from './picked-words';
import { toggleQuotation } from './quotation';
import { sentenceAt, type Stretch } from './sentence-at';

/** The sentence at the caret, by places in the document. */
function sentenceHere({ state }: Editor): Stretch | null {
  const { $from } = state.selection;
  const text = $from.parent.textBetween(0, $from.parent.content.size, undefined, '\n');
  const found = sentenceAt(text, $from.parentOffset);
  return found === null ? null : { from: $from.start() + found.from, to: $from.start() + found.to };
}

function chosen({ state }: Editor): Stretch | null {
  const { from, to, empty } = state.selection;
  return empty ? null : { from, to };
}

const wordsOf = ({ state }: Editor, { from, to }: Stretch): string =>
  state.doc.textBetween(from, to, ' ', ' ').replace(/\s+/g, ' ').trim();

/** What the words chosen are, or else the sentence at the caret. */
export function stretchHere(editor: Editor): { readonly stretch: Stretch | null; readonly from: PickedFrom['from'] } {
  const selection = chosen(editor);
  if (selection !== null) return { stretch: selection, from: 'selection' };
  const sentence = sentenceHere(editor);
  return { stretch: sentence, from: sentence === null ? 'nothing' : 'sentence' };
}

function pick(editor: Editor): PickedFrom {
  const { stretch, from } = stretchHere(editor);
  editor.view.dispatch(withPicked(editor.state.tr, stretch));
  return { words: stretch === null ? '' : wordsOf(editor, stretch), from };
}

/** Gives the screen its hold of the note. */
export function useNoteHandle(editor: Editor, handle: Ref<NoteHandle> | undefined): void {
  useImperativeHandle(
    handle,
    () => ({
      focus: () => {
        // An editor that is being replaced hands over to the next one, which gives a new handle.
        if (!editor.isDestroyed) editor.commands.focus();
      },
      pick: () => pick(editor),
      letGo: () => {
        editor.view.dispatch(withPicked(editor.state.tr, null));
        editor.commands.focus();
      },
      toggleQuotation: () => {
        toggleQuotation(editor);
      },
    }),
    [editor],
  );
}
