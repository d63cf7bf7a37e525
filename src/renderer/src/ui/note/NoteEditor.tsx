import { EditorContent } from '@tiptap/react';
import classes from './note.module.css';
import type { NoteProps } from './note-props';
import { NoteToolbar } from './NoteToolbar';
import { useNoteEditor } from './use-note-editor';
import { useNoteHandle } from './use-note-handle';

/** A note with its toolbar. Loaded on demand: screens use `Note`. */
export function NoteEditor(props: NoteProps) {
  const { id, quotationLabel, people = [], onDecision, size = 'page', largeType = false, readOnly = false } = props;
  const editor = useNoteEditor(props);
  useNoteHandle(editor, props.handle);
  return (
    <div className={classes.note} data-size={size} data-large={largeType ? '' : undefined}>
      {readOnly ? null : (
        <NoteToolbar
          editor={editor}
          controls={id}
          quotationLabel={quotationLabel}
          people={people}
          onDecision={onDecision}
        />
      )}
      <EditorContent editor={editor} className={classes.paper} />
    </div>
  );
}
