import { useCallback, useEffect, useState } from 'react';
import { failureSentence } from '../../../content/failures';
import { keptBackups, type KeptBackups } from '../../../store/backups';

/** While copies are on their way, how often to look whether they have arrived, in ms. */
const LOOK_AGAIN = 2_000;

type Found = Awaited<ReturnType<typeof keptBackups>>;

/** The backups that are kept, as they stand now; `look` looks again. */
export function useKeptBackups() {
  const [kept, setKept] = useState<KeptBackups | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const take = useCallback((found: Found) => {
    if (found.ok) setKept(found.value);
    setFailure(found.ok ? null : failureSentence(found.error.code));
  }, []);
  const look = useCallback(async () => {
    take(await keptBackups());
  }, [take]);
  useEffect(() => {
    void keptBackups().then(take);
  }, [take]);
  const copying = kept?.places.copying === true;
  useEffect(() => {
    if (!copying) return undefined;
    const timer = setInterval(() => void look(), LOOK_AGAIN);
    return () => {
      clearInterval(timer);
    };
  }, [copying, look]);
  return { kept, failure, look };
}
