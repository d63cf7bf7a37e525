import { undoName } from '../../content/review-words';
import { useUndo } from '../../store/commands';
import { UndoButtons } from '../../ui/UndoButtons';

/** Names what is taken back; nothing there while there is nothing to take back. */
export function Undo({ child }: { readonly child: string }) {
  const { undoLabel, redoLabel, ...undo } = useUndo(child);
  return <UndoButtons {...undo} undoName={undoName('Undo', undoLabel)} redoName={undoName('Redo', redoLabel)} />;
}
