import { useState } from 'react';
import { failureSentence } from '../../content/failures';
import { openPractice } from '../../store/open-practice';
import { useStore } from '../../store/store-context';

/** Opens the practice caseload; makes it first where there is none on this laptop. */
export function usePractice(exists: boolean) {
  const store = useStore();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const open = async () => {
    setBusy(true);
    setError(undefined);
    const opened = await openPractice(store, exists);
    setBusy(false);
    if (!opened.ok) setError(failureSentence(opened.error.code));
  };
  return { open, busy, error };
}
