import { useCallback } from 'react';
import { useSessionActions } from '../store/session';

/** Saves and locks. What could not be saved shows in the save state, and main asks before it goes on. */
export function useLock(): () => void {
  const { lock } = useSessionActions();
  return useCallback(() => {
    void lock();
  }, [lock]);
}
