import { useState } from 'react';
import type { Session } from '../../store/session-types';
import { Brand } from '../../ui/Brand';
import classes from './Gate.module.css';
import type { LockWay } from './LockField';
import { PracticePanel } from './PracticePanel';
import { UnlockForm } from './UnlockForm';
import { WhatIsKept } from './WhatIsKept';
import { openedWords, workWords } from './words';

type Props = Pick<Extract<Session, { readonly kind: 'locked' }>, 'facts' | 'work'>;

/** Unlock by passphrase, or by the recovery key. Nothing about any child shows here. */
export function UnlockPage({ facts, work }: Props) {
  const [way, setWay] = useState<LockWay>('passphrase');
  return (
    <div className={classes.unlock}>
      <main className={classes.door}>
        <Brand />
        <div className={classes.form}>
          <div>
            <h1>Unlock your caseload</h1>
            <p className={classes.muted}>
              {openedWords(facts.opened, 'Everything in it is encrypted on this laptop.')}
            </p>
          </div>
          <UnlockForm
            key={way}
            way={way}
            busy={work !== null}
            onOtherWay={() => {
              setWay(way === 'passphrase' ? 'recovery-key' : 'passphrase');
            }}
          />
          <p className={`${classes.small ?? ''} ${classes.muted ?? ''}`}>
            You will come back to the place where you stopped.
          </p>
          <p role="status">{workWords(work)}</p>
        </div>
        <p className={classes.foot}>Nothing about any child shows until you unlock</p>
      </main>
      <aside className={classes.aside} aria-label="About this app">
        <PracticePanel exists={facts.vaults.practice} busy={work !== null} />
        <WhatIsKept />
      </aside>
    </div>
  );
}
