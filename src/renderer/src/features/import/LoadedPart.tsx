import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { counted, figure } from '../../content/counts';
import type { Go } from '../../ui/destination';
import type { Stage } from './use-import';
import classes from './Import.module.css';

type Props = {
  readonly stage: Extract<Stage, { readonly kind: 'loaded' }>;
  readonly onStartAgain: () => void;
  readonly go: Go;
};

/** What was loaded, and what comes next. */
export function LoadedPart({ stage, onStartAgain, go }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const stopped = 'stoppedAfter' in stage;
  return (
    <div className={classes.step}>
      <h2 ref={heading} tabIndex={-1}>
        {stopped
          ? `Stopped after ${counted(stage.stoppedAfter, 'child', 'children')}`
          : `${counted(stage.loaded.added, 'child', 'children')} loaded`}
      </h2>
      <p>
        {stopped
          ? 'They are saved. Load the same return again to go on: those already here are not doubled.'
          : `${figure(stage.loaded.changed)} changed, ${figure(stage.loaded.unchanged)} unchanged. Everything is saved and encrypted.`}
      </p>
      <div className={classes.buttons}>
        <Button variant="filled" size="lg" onClick={() => go({ to: 'caseload' })}>
          Open the caseload
        </Button>
        <Button size="lg" onClick={onStartAgain}>
          Choose another return
        </Button>
      </div>
    </div>
  );
}
