import type { AppStore } from './app-store';
import { useObservable } from './observable';
import { useStore } from './store-context';

/** Applies a command to a child in memory at once and queues its save. */
export const useRun = (): AppStore['run'] => useStore().run;

/** Undo and redo of commands on one child; native undo of text fields is left alone. */
export function useUndo(child: string) {
  const store = useStore();
  const { undoLabel, redoLabel } = useObservable(store.undoState(child));
  return {
    undo: () => {
      store.undo(child);
    },
    redo: () => {
      store.redo(child);
    },
    canUndo: undoLabel !== null,
    canRedo: redoLabel !== null,
    undoLabel,
    redoLabel,
  };
}
