import { useCallback, useEffect, useRef, useState } from 'react';
import type { Strength } from '../../../shared/domain/vault/passphrase-strength';
import { startStrengthWorker, type StrengthWorker } from '../workers/strength-client';

/** Measured after a pause in typing, in ms. */
const PAUSE = 250;

/**
 * Measures a passphrase while it is typed, and thinks of one. The worker and its word lists come with the first letter,
 * and go with the form.
 */
export function usePassphraseStrength(passphrase: string, about: readonly string[]) {
  const worker = useRef<StrengthWorker | null>(null);
  const [measured, setMeasured] = useState<{ readonly of: string; readonly strength: Strength | null }>();
  const names = about.join('\n');
  useEffect(
    () => () => {
      worker.current?.end();
      worker.current = null;
    },
    [],
  );
  const running = useCallback(() => (worker.current ??= startStrengthWorker()), []);
  const measure = useCallback(
    (): Promise<Strength | null> => running().ask('measure', { passphrase, about: names.split('\n') }),
    [running, passphrase, names],
  );
  useEffect(() => {
    if (passphrase === '') return undefined;
    let isLatest = true;
    const timer = setTimeout(() => {
      void measure().then((strength) => {
        if (isLatest) setMeasured({ of: passphrase, strength });
      });
    }, PAUSE);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [passphrase, measure]);
  return {
    /** Null while it is not known. */
    strength: measured?.of === passphrase ? measured.strength : null,
    measure,
    suggest: useCallback((): Promise<string | null> => running().ask('suggest', null), [running]),
  };
}
