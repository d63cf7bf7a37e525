import { useEffect, useState } from 'react';
import { counted } from '../content/counts';
import { finishingWords, idleWarningWords } from '../content/lock-notice-words';
import { desktop } from '../platform/desktop';
import { useObservable } from '../store/observable';
import { useStore } from '../store/store-context';
import { Banner } from '../ui/Banner';
import classes from './LockNotice.module.css';

/** How many seconds are left before an idle session locks; null while it does not. */
function useSecondsLeft(): number | null {
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null);
  useEffect(() => desktop.on('session:idle', setSecondsLeft), []);
  const warned = secondsLeft !== null;
  useEffect(() => {
    if (!warned) return undefined;
    const stay = () => {
      setSecondsLeft(null);
      void desktop.stay();
    };
    // What appears under a pointer that lies still is no sign of anybody.
    const moved = (event: PointerEvent) => {
      if (event.movementX !== 0 || event.movementY !== 0) stay();
    };
    const signs = ['keydown', 'pointerdown', 'wheel'] as const;
    for (const sign of signs) document.addEventListener(sign, stay, { capture: true });
    document.addEventListener('pointermove', moved, { capture: true });
    return () => {
      for (const sign of signs) document.removeEventListener(sign, stay, { capture: true });
      document.removeEventListener('pointermove', moved, { capture: true });
    };
  }, [warned]);
  return secondsLeft;
}

/** Says at once, over everything, that the app is about to lock and how to stay, or what a lock waits for. */
export function LockNotice() {
  const secondsLeft = useSecondsLeft();
  const job = useObservable(useStore().jobs.running);
  return (
    <div className={classes.notice} role="alert" aria-live="assertive">
      {job?.stopping === true ? <Banner kind="info" title={finishingWords(job.kind)} icon="lock" /> : null}
      {secondsLeft === null ? null : (
        <Banner
          kind="warning"
          title={idleWarningWords}
          icon="lock"
          action={<span aria-hidden="true">{counted(secondsLeft, 'second')}</span>}
        />
      )}
    </div>
  );
}
