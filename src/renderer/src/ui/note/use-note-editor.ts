import { useEditor, type Editor } from '@tiptap/react';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { RichText } from '../../../../shared/kernel/rich-text';
import { inputRules, noteExtensions } from './note-extensions';
import type { NoteProps } from './note-props';
import { bringIn, FROM_OUTSIDE, sameText, textOf } from './note-text';
import { pasteText } from './pasting/paste-text';
import { withoutStyles } from './pasted-html';
import { toEditor } from './rich-text-mapping';

/** More than are ever under way between a key press and its rendering. */
const MOST_UNDER_WAY = 100;

/** What this note told and has not seen come back yet, oldest first. */
type Told = { current: readonly RichText[] };

/** Whether the value is one that this note told, dropping it and those told before it. */
function isOwn(toldRef: Told, value: RichText): boolean {
  const at = toldRef.current.findIndex((text) => sameText(text, value));
  if (at === -1) return false;
  toldRef.current = toldRef.current.slice(at + 1);
  return true;
}

/** Brings in what the value says otherwise: an undo at the level of the review, not this note's own words coming back. */
function useOutsideChanges(editor: Editor, value: RichText, toldRef: Told): void {
  useLayoutEffect(() => {
    if (isOwn(toldRef, value) || sameText(textOf(editor.state.doc), value)) return;
    toldRef.current = [];
    bringIn(editor, value);
  }, [editor, value, toldRef]);
}

/** What the text box is to a screen reader. One object until one of them changes: a new one starts the view anew. */
const useBoxProps = ({ id, label, describedBy, readOnly = false }: NoteProps) =>
  useMemo(() => {
    const attributes: Record<string, string> = {
      id,
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': label,
      'aria-readonly': String(readOnly),
    };
    if (describedBy !== undefined) attributes['aria-describedby'] = describedBy;
    return { attributes, transformPastedHTML: withoutStyles, handleDOMEvents: { paste: pasteText } };
  }, [id, label, describedBy, readOnly]);

/** The editor of one note: tells each change as a text, and takes in what changes outside. */
export function useNoteEditor(props: NoteProps): Editor {
  const { value, onChange, readOnly = false, autoFocus = false } = props;
  const toldRef = useRef<readonly RichText[]>([]);
  const tellRef = useRef(onChange);
  useEffect(() => {
    tellRef.current = onChange;
  });
  const [content] = useState(() => toEditor(value));
  const editorProps = useBoxProps(props);
  const editor = useEditor({
    extensions: noteExtensions,
    content,
    editorProps,
    editable: !readOnly,
    autofocus: autoFocus ? 'end' : false,
    injectCSS: false,
    enableInputRules: inputRules,
    enablePasteRules: false,
    onUpdate: ({ editor: changed, transaction }) => {
      if (transaction.getMeta(FROM_OUTSIDE) === true) return;
      const text = textOf(changed.state.doc);
      toldRef.current = [...toldRef.current.slice(-MOST_UNDER_WAY), text];
      tellRef.current(text);
    },
  });
  useOutsideChanges(editor, value, toldRef);
  return editor;
}
