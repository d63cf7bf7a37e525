import { Button } from '@mantine/core';
import { useEffect } from 'react';

type Props = {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** "Undo keep decision": the action named. */
  readonly undoName: string;
  readonly redoName: string;
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=checkbox], [type=radio]), textarea, [contenteditable]');

/** Ctrl+Z and Ctrl+Y (or Ctrl+Shift+Z), wherever no text field has the focus: a text field keeps its own. */
export function useUndoKeys({ undo, redo }: Pick<Props, 'undo' | 'redo'>): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
      if (event.defaultPrevented || isTyping(event.target)) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    };
    document.addEventListener('keydown', pressed);
    return () => {
      document.removeEventListener('keydown', pressed);
    };
  }, [undo, redo]);
}

/** Undo and redo of what was done, each naming it. Not there while there is nothing to undo. */
export function UndoButtons(props: Props) {
  const { undo, redo, canUndo, canRedo, undoName, redoName } = props;
  useUndoKeys(props);
  return (
    <>
      {canUndo ? (
        <Button variant="subtle" onClick={undo}>
          {undoName}
        </Button>
      ) : null}
      {canRedo ? (
        <Button variant="subtle" onClick={redo}>
          {redoName}
        </Button>
      ) : null}
    </>
  );
}
