import { useRef, useState } from 'react';
import { exportFinals, type Exported } from '../../store/export-finals';
import { useStore } from '../../store/store-context';
import { toExport, type QueueRow } from './filing-queue';
import { exportFailureWords } from './words';

/** How the export stands. */
export type ExportState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'working'; readonly done: number; readonly of: number }
  | { readonly kind: 'done'; readonly exported: Exported }
  | { readonly kind: 'failed'; readonly words: string };

/** Exports the chosen documents where the person says, and says what came of it. */
export function useExport(onExported: () => void) {
  const store = useStore();
  const [state, setState] = useState<ExportState>({ kind: 'ready' });
  const stop = useRef<AbortController | null>(null);
  const start = async (rows: readonly QueueRow[]) => {
    const controller = new AbortController();
    stop.current = controller;
    setState({ kind: 'working', done: 0, of: rows.length });
    const exported = await exportFinals(store, rows.map(toExport), {
      signal: controller.signal,
      onProgress: (done, of) => {
        setState({ kind: 'working', done, of });
      },
    });
    stop.current = null;
    if (exported.ok) {
      setState({ kind: 'done', exported: exported.value });
      onExported();
      return;
    }
    const words = exportFailureWords(exported.error);
    setState(words === null ? { kind: 'ready' } : { kind: 'failed', words });
  };
  return { state, start: (rows: readonly QueueRow[]) => void start(rows), cancel: () => stop.current?.abort() };
}
