import { useEffect, useState } from 'react';
import type { PublicHalf } from '../../../../shared/domain/vault/identity';
import { useStore } from '../../store/store-context';

type Keys = Pick<PublicHalf, 'sign' | 'receive'>;

/** The six words of two public keys; null while they are being made. */
export function useWords(keys: Keys | null): readonly string[] | null {
  const { identity } = useStore();
  const [made, setMade] = useState<{ readonly of: Keys; readonly words: readonly string[] }>();
  useEffect(() => {
    if (keys === null) return undefined;
    let isLatest = true;
    void identity.words(keys).then((words) => {
      if (isLatest) setMade({ of: keys, words });
    });
    return () => {
      isLatest = false;
    };
  }, [identity, keys]);
  return made !== undefined && made.of === keys ? made.words : null;
}
