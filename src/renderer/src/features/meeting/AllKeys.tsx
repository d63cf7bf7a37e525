import { Modal } from '@mantine/core';
import { owned } from '../../content/review-words';
import classes from './meeting.module.css';

type Props = { readonly opened: boolean; readonly onOpened: (opened: boolean) => void; readonly childName: string };

const rows = (childName: string): readonly (readonly [string, string])[] => [
  ['Alt+↓', 'Next item'],
  ['Alt+↑', 'Item before'],
  ['Alt+1 to Alt+9', 'Jump to an item'],
  ['Ctrl+Shift+D', 'Make a decision of the words selected, or of the sentence at the caret'],
  ['Enter', 'Keep the decision'],
  ['Esc', 'Back to the note'],
  ['Ctrl+Shift+Q', `${owned(childName)} words`],
  ['Ctrl+Shift+P', 'Park the item, or take it up again'],
  ['F2', 'Who is here'],
  ['Ctrl+B, Ctrl+I', 'Bold, italic'],
  ['Ctrl+], Ctrl+[', 'List item one level in, one level out'],
  ['Ctrl+Z, Ctrl+Y', 'Undo, redo'],
  ['Tab', 'Leave the note'],
  ['Ctrl+S', 'Save now'],
  ['Ctrl+L', 'Lock'],
  ['Ctrl+/', 'All keys'],
];

/** The six main keys along the foot, and all of them one key away. */
export function AllKeys({ opened, onOpened, childName }: Props) {
  return (
    <footer className={classes.keys} aria-label="Keys">
      <span>
        <kbd>Alt+↓</kbd> next item
      </span>
      <span>
        <kbd>Alt+1</kbd> to <kbd>Alt+9</kbd> jump
      </span>
      <span>
        <kbd>Ctrl+Shift+D</kbd> decision
      </span>
      <span>
        <kbd>Ctrl+Shift+Q</kbd> {owned(childName)} words
      </span>
      <span>
        <kbd>Ctrl+Shift+P</kbd> park it
      </span>
      <span>
        <kbd>F2</kbd> who is here
      </span>
      <button type="button" className={classes.allKeys} onClick={() => onOpened(true)}>
        <kbd>Ctrl+/</kbd> all keys
      </button>
      <Modal
        opened={opened}
        onClose={() => onOpened(false)}
        title="Keys in the meeting"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <dl className={classes.keyList}>
          {rows(childName).map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </Modal>
    </footer>
  );
}
