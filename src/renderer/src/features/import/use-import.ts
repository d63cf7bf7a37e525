import { useRef, useState } from 'react';
import { desktop } from '../../platform/desktop';
import { dryRun, loadReturn, type DryRun, type Loaded, type LoadFailure } from '../../store/import-return';
import { useStore } from '../../store/store-context';
import { chooseFailureWords, loadFailureWords, readFailureWords } from './words';

/** How far the import has come. */
export type Stage =
  | { readonly kind: 'choose'; readonly problem: string | null }
  | { readonly kind: 'reading'; readonly done: number; readonly of: number }
  | { readonly kind: 'dry-run'; readonly dry: DryRun; readonly problem: string | null }
  | { readonly kind: 'loading'; readonly dry: DryRun; readonly done: number; readonly of: number }
  | { readonly kind: 'loaded'; readonly loaded: Loaded }
  | { readonly kind: 'loaded'; readonly stoppedAfter: number };

const start: Stage = { kind: 'choose', problem: null };

const stoppedAt = (failure: LoadFailure): number | null =>
  failure.code === 'cancelled' && 'saved' in failure ? failure.saved : null;

/** The import as a course of stages: nothing changes before the last one. */
export function useImport() {
  const store = useStore();
  const [stage, setStage] = useState<Stage>(start);
  const stop = useRef<AbortController | null>(null);

  const choose = async (what: 'folder' | 'files') => {
    const chosen = await desktop.chooseReturn(what);
    if (!chosen.ok) {
      if (chosen.error.code !== 'cancelled')
        setStage({ kind: 'choose', problem: chooseFailureWords(chosen.error.code) });
      return;
    }
    if (chosen.value.length === 0) {
      setStage({ kind: 'choose', problem: 'There is no CSV file there. Choose the folder that holds the return.' });
      return;
    }
    setStage({ kind: 'reading', done: 0, of: chosen.value.length });
    const dry = await dryRun(store, chosen.value, (done, of) => {
      setStage({ kind: 'reading', done, of });
    });
    setStage(
      dry.ok
        ? { kind: 'dry-run', dry: dry.value, problem: null }
        : { kind: 'choose', problem: readFailureWords(dry.error) },
    );
  };
  const load = async (dry: DryRun) => {
    const controller = new AbortController();
    stop.current = controller;
    setStage({ kind: 'loading', dry, done: 0, of: dry.merge.created.length });
    const loaded = await loadReturn(store, dry, {
      signal: controller.signal,
      onProgress: (done, of) => {
        setStage({ kind: 'loading', dry, done, of });
      },
    });
    stop.current = null;
    if (loaded.ok) {
      setStage({ kind: 'loaded', loaded: loaded.value });
      return;
    }
    const saved = stoppedAt(loaded.error);
    setStage(
      saved === null
        ? { kind: 'dry-run', dry, problem: loadFailureWords(loaded.error) }
        : { kind: 'loaded', stoppedAfter: saved },
    );
  };
  return {
    stage,
    choose: (what: 'folder' | 'files') => void choose(what),
    load: (dry: DryRun) => void load(dry),
    cancel: () => stop.current?.abort(),
    startAgain: () => {
      setStage(start);
    },
  };
}
