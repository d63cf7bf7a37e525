import { useState } from 'react';
import { failureSentence } from '../../content/failures';
import { useStore } from '../../store/store-context';

/** Opens the practice caseload; makes it first where there is none on this laptop. */
export function usePractice(exists: boolean) {
  const store = useStore();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const open = async () => {
    setBusy(true);
    setError(undefined);
    // It brings the documents and the whole workflow with it, which the unlock page does without.
    const { openPractice } = await import('../../store/open-practice');
    const opened = await openPractice(store, exists);
    setBusy(false);
    if (!opened.ok) setError(failureSentence(opened.error.code));
  };
  return { open, busy, error };
}
