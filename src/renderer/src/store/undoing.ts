import type { ChildFile } from '../../../shared/domain/children/child-file';
import type { CommandKind } from '../../../shared/domain/reviews/command';
import {
  carriedOut,
  emptyUndo,
  pushed,
  redo,
  undo,
  type Taken,
  type UndoStack,
} from '../../../shared/domain/reviews/undo';
import type { UndoState } from './app-store';
import { isChildFile } from './child-reading';
import { observable, type Observable, type Settable } from './observable';

/** Steps that leave the app or seal something: not taken back by undo. */
const LASTING: ReadonlySet<CommandKind> = new Set(['finalise-review', 'mark-exported', 'merge-return']);

/** What can be undone for each child. In memory only, and gone at lock: it is plain text. */
export type Undoing = {
  readonly state: (child: string) => Observable<UndoState>;
  readonly done: (label: CommandKind, before: ChildFile, after: ChildFile) => void;
  /** The file with the last step taken back or made again; null where there is none. */
  readonly undo: (file: ChildFile) => ChildFile | null;
  readonly redo: (file: ChildFile) => ChildFile | null;
  /** Forgets every step of one child. */
  readonly forget: (child: string) => void;
  /** Forgets every step, of every child. */
  readonly clear: () => void;
};

type Held = { stack: UndoStack; readonly state: Settable<UndoState> };

export function undoing(): Undoing {
  const byChild = new Map<string, Held>();
  const held = (child: string): Held => {
    const found = byChild.get(child);
    if (found !== undefined) return found;
    const made = { stack: emptyUndo, state: observable<UndoState>({ undoLabel: null, redoLabel: null }) };
    byChild.set(child, made);
    return made;
  };
  const set = (child: string, stack: UndoStack): void => {
    const mine = held(child);
    mine.stack = stack;
    mine.state.set({ undoLabel: stack.done.at(-1)?.label ?? null, redoLabel: stack.undone.at(-1)?.label ?? null });
  };
  const take = (file: ChildFile, taken: Taken | null): ChildFile | null => {
    if (taken === null) return null;
    set(file.id, taken.stack);
    const after = carriedOut(file, taken);
    // The fields a step changed may have gone since; then it can no longer be taken back.
    return isChildFile(after) ? after : null;
  };
  return {
    state: (child) => held(child).state,
    done: (label, before, after) => {
      if (LASTING.has(label)) set(after.id, emptyUndo);
      else set(after.id, pushed(held(after.id).stack, label, before, after));
    },
    undo: (file) => take(file, undo(held(file.id).stack)),
    redo: (file) => take(file, redo(held(file.id).stack)),
    forget: (child) => {
      set(child, emptyUndo);
    },
    clear: () => {
      for (const child of byChild.keys()) set(child, emptyUndo);
    },
  };
}
