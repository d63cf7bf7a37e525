import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { saveWords } from '../content/save-words';
import { desktop } from '../platform/desktop';
import { useStore } from '../store/store-context';
import { announce } from './announcements';
import { childHere } from './child-here';
import { useLock } from './lock';

/** What the menu can ask of a page. */
type MenuCommand = 'undo' | 'redo' | 'save-now';

const isTyping = (): boolean =>
  document.activeElement instanceof HTMLElement &&
  document.activeElement.matches('input, textarea, [contenteditable="true"]');

function useMenuCommand(): (id: MenuCommand) => void {
  const store = useStore();
  const params: Readonly<Record<string, unknown>> = useParams({ strict: false });
  return (id) => {
    if (id === 'save-now') {
      // Said though nothing was left to save: the keys were pressed to be sure.
      void store.flush().then(() => {
        announce(saveWords(store.saveStatus.get()).words);
      });
      return;
    }
    if (isTyping()) {
      // A text field keeps its own undo, and has no other way to be asked for it from a menu.
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no newer way to ask a field to undo
      document.execCommand(id);
      return;
    }
    const child = childHere(store, params);
    if (child === null) return;
    if (id === 'undo') store.undo(child);
    else store.redo(child);
  };
}

/** Ctrl+L locks and Ctrl+S saves now, on every page; the menu's commands are heard here too. */
export function useShortcuts(): void {
  const lock = useLock();
  const command = useMenuCommand();
  useEffect(() => desktop.on('menu:command', command));
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const key = event.key.toLowerCase();
      if (key !== 'l' && key !== 's') return;
      event.preventDefault();
      if (key === 'l') lock();
      else command('save-now');
    };
    document.addEventListener('keydown', pressed);
    return () => {
      document.removeEventListener('keydown', pressed);
    };
  });
}
