import { useEffect, useState } from 'react';
import { desktop } from '../platform/desktop';

/** Whether this laptop has a key store that hides what it holds; null until main has said. */
export function useHasKeychain(): boolean | null {
  const [has, setHas] = useState<boolean | null>(null);
  useEffect(() => {
    void desktop.hasKeychain().then((answer) => {
      setHas(answer.ok && answer.value);
    });
  }, []);
  return has;
}
