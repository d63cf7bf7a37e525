import { VisuallyHidden } from '@mantine/core';
import { useEffect } from 'react';
import { saveWords } from '../content/save-words';
import { useObservable } from '../store/observable';
import { useSaveStatus } from '../store/saving';
import { announce, announcement } from './announcements';

const QUIET_MS = 1500;

/** Says how the saving stands to those who hear the page: once the words have stood still for a moment. */
export function LiveRegion() {
  const { kind, words } = saveWords(useSaveStatus());
  useEffect(() => {
    if (kind === 'saving') return undefined;
    const timer = setTimeout(() => {
      announce(words);
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [kind, words]);
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {useObservable(announcement)}
    </VisuallyHidden>
  );
}
