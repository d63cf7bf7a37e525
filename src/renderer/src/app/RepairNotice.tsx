import { Button } from '@mantine/core';
import { useState } from 'react';
import { isLoss, isSetBack, isUnfinished, repairSentences } from '../content/repairs';
import { useSession, useSessionActions } from '../store/session';
import type { Repair } from '../store/session-types';
import { Banner } from '../ui/Banner';
import classes from './Shell.module.css';

type Heading = { readonly kind: 'info' | 'warning' | 'problem'; readonly title: string };

function headingOf(repairs: readonly Repair[]): Heading {
  if (repairs.some(isLoss)) return { kind: 'problem', title: 'Something could not be read.' };
  if (repairs.some(isSetBack)) return { kind: 'warning', title: 'This is an earlier copy.' };
  if (repairs.some(isUnfinished)) return { kind: 'warning', title: 'A removal is not finished.' };
  return { kind: 'info', title: 'The caseload was put right.' };
}

/** What opening the caseload put right or could not read: said once, and there until it is dealt with. */
export function RepairNotice() {
  const session = useSession();
  const { repairsRead } = useSessionActions();
  const [dealtWith, setDealtWith] = useState(0);
  const repairs = session.kind === 'open' ? session.repairs : [];
  const waiting = repairs.slice(dealtWith);
  const sentences = repairSentences(waiting);
  if (sentences.length === 0) return null;
  return (
    <div className={classes.notice}>
      <Banner
        {...headingOf(waiting)}
        action={
          <Button
            size="xs"
            onClick={() => {
              setDealtWith(repairs.length);
              repairsRead();
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
