import { useLayoutEffect } from 'react';
import { desktop } from '../platform/desktop';
import { useObservable } from '../store/observable';
import { useStore } from '../store/store-context';

/** Tells main how the session stands while this shows, so that it knows when to lock: kinds only, no ids. */
export function useTellMain(inMeeting: boolean): void {
  const job = useObservable(useStore().jobs.running)?.kind ?? null;
  // Before it is painted: a laptop may be closed the moment the caseload shows.
  useLayoutEffect(() => {
    void desktop.tellSession({ open: true, inMeeting, job });
  }, [inMeeting, job]);
  useLayoutEffect(
    () => () => {
      void desktop.tellSession({ open: false, inMeeting: false, job: null });
    },
    [],
  );
}
