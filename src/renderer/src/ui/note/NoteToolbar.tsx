import { useEditorState, type Editor } from '@tiptap/react';
import { Icon } from '../Icon';
import { KeepFrom } from './KeepFrom';
import classes from './note.module.css';
import type { NotePerson } from './note-props';
import { toggleQuotation } from './quotation';
import { ToolButton } from './ToolButton';
import { useRoving } from './use-roving';

type Props = {
  readonly editor: Editor;
  readonly controls: string;
  readonly quotationLabel: string;
  readonly people: readonly NotePerson[];
  readonly onDecision: (() => void) | undefined;
};

const inForce = ({ editor }: { readonly editor: Editor }) => ({
  bold: editor.isActive('bold'),
  italic: editor.isActive('italic'),
  list: editor.isActive('bulletList'),
  numbered: editor.isActive('orderedList'),
  quotation: editor.isActive('blockquote'),
});

const Gap = () => <i className={classes.gap} aria-hidden="true" />;

/** Bold, lists, the child's words, who not to show, decision. One stop for Tab; the arrows go between them. */
export function NoteToolbar({ editor, controls, quotationLabel, people, onDecision }: Props) {
  const { bar, onKeyDown, at } = useRoving();
  const on = useEditorState({ editor, selector: inForce });
  const run = () => editor.chain().focus();
  return (
    <div
      ref={bar}
      className={classes.tools}
      role="toolbar"
      aria-label="Writing"
      aria-controls={controls}
      onKeyDown={onKeyDown}
    >
      <ToolButton name="Bold" place={at(0)} on={on.bold} onPress={() => run().toggleBold().run()}>
        <b>B</b>
      </ToolButton>
      <ToolButton name="Italic" place={at(1)} on={on.italic} onPress={() => run().toggleItalic().run()}>
        <em>I</em>
      </ToolButton>
      <Gap />
      <ToolButton name="List" place={at(2)} on={on.list} onPress={() => run().toggleBulletList().run()}>
        • List
      </ToolButton>
      <ToolButton name="Numbered list" place={at(3)} on={on.numbered} onPress={() => run().toggleOrderedList().run()}>
        1. List
      </ToolButton>
      <Gap />
      <ToolButton name={quotationLabel} place={at(4)} on={on.quotation} onPress={() => toggleQuotation(editor)}>
        <Icon name="quote" />
        {quotationLabel}
      </ToolButton>
      {people.length === 0 ? null : <KeepFrom editor={editor} people={people} place={at(5)} />}
      {onDecision === undefined ? null : (
        <>
          <Gap />
          <ToolButton name="Decision" accent place={at(people.length === 0 ? 5 : 6)} onPress={onDecision}>
            <Icon name="plus" />
            Decision <kbd>Ctrl+Shift+D</kbd>
          </ToolButton>
        </>
      )}
    </div>
  );
}
