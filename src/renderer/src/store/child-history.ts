import { useEffect, useState } from 'react';
import type { ChildFile } from '../../../shared/domain/children/child-file';
import type { HistoryEntry } from '../../../shared/domain/vault/history';
import type { SubjectHistory } from '../vault/history-reading';
import { useStore } from './store-context';

/** What stood in a form that was not kept is no change of the file. */
export function withoutDrafts({ entries, closed, ...history }: SubjectHistory): SubjectHistory {
  const keptOf = (some: readonly HistoryEntry[]) => some.filter(({ path }) => path[0] !== 'drafts');
  return { ...history, entries: keptOf(entries), closed: keptOf(entries.slice(0, closed)).length };
}

/** What was changed in a child's file, oldest first, as the vault keeps it; null until it is read. Read again as the file changes. */
export function useHistory(child: ChildFile): SubjectHistory | null {
  const store = useStore();
  const [history, setHistory] = useState<SubjectHistory | null>(null);
  useEffect(() => {
    let isWanted = true;
    // What was just typed is saved first, so that it is in the history too.
    const read = async (): Promise<void> => {
      await store.flush();
      const found = await store.history(child.id);
      if (isWanted) setHistory(withoutDrafts(found));
    };
    void read();
    return () => {
      isWanted = false;
    };
  }, [store, child]);
  return history;
}
