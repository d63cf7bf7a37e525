import { VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import { saveWords } from '../content/save-words';
import { useSaveStatus } from '../store/saving';

const QUIET_MS = 1500;

/** Says how the saving stands to those who hear the page: once the words have stood still for a moment. */
export function LiveRegion() {
  const { kind, words } = saveWords(useSaveStatus());
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (kind === 'saving') return undefined;
    const timer = setTimeout(() => {
      setSaid(words);
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [kind, words]);
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {said}
    </VisuallyHidden>
  );
}
