import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { leftoverWords } from '../content/leftover-words';
import { desktop } from '../platform/desktop';
import { useIsPractice } from '../store/caseload';
import { Banner } from '../ui/Banner';
import classes from './Shell.module.css';

/** Names what was cut off in a folder of the chair's when the app last ended, and what became of it: said once. */
export function LeftoverNotice() {
  const [sentences, setSentences] = useState<readonly string[]>([]);
  // A path may say more than who practises should read.
  const isPractice = useIsPractice();
  useEffect(() => {
    if (isPractice) return;
    void desktop.clearLeftovers().then((found) => {
      if (found.ok && found.value.length > 0) setSentences(found.value.map(leftoverWords));
    });
  }, [isPractice]);
  return (
    <div role="status" className={sentences.length === 0 ? undefined : classes.notice}>
      {sentences.length === 0 ? null : (
        <Banner
          kind="warning"
          title="Something was not written to the end when Chairside last closed."
          action={
            <Button size="xs" onClick={() => setSentences([])}>
              Close this message
            </Button>
          }
        >
          {sentences.join(' ')}
        </Banner>
      )}
    </div>
  );
}
