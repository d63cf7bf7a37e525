import { Button } from '@mantine/core';
import { useState } from 'react';
import { isLoss, repairSentence } from '../content/repairs';
import { useSession } from '../store/session';
import { Banner } from '../ui/Banner';
import classes from './Shell.module.css';

/** What opening the caseload put right or could not read: said once, and there until it is dealt with. */
export function RepairNotice() {
  const session = useSession();
  const [dealtWith, setDealtWith] = useState(0);
  const repairs = session.kind === 'open' ? session.repairs : [];
  const waiting = repairs.slice(dealtWith);
  const sentences = waiting.map(repairSentence).filter((sentence) => sentence !== null);
  if (sentences.length === 0) return null;
  const lost = waiting.some(isLoss);
  return (
    <div className={classes.notice}>
      <Banner
        kind={lost ? 'problem' : 'info'}
        title={lost ? 'Something could not be read.' : 'The caseload was put right.'}
        action={
          <Button
            size="xs"
            onClick={() => {
              setDealtWith(repairs.length);
            }}
          >
            Close this message
          </Button>
        }
      >
        {sentences.join(' ')}
      </Banner>
    </div>
  );
}
