import { lazy, Suspense, useState } from 'react';
import type { Session } from '../../store/session-types';
import { Brand } from '../../ui/Brand';
import { LinkButton } from '../../ui/LinkButton';
import classes from './Gate.module.css';
import type { LockWay } from './LockField';
import { PracticePanel } from './PracticePanel';
import { UnlockForm } from './UnlockForm';
import { WhatIsKept } from './WhatIsKept';
import { openedWords, workWords } from './words';

// Few ever need it, so the unlock page does without.
const RestoreBackup = lazy(async () => ({ default: (await import('./RestoreBackup')).RestoreBackup }));

type Props = Pick<Extract<Session, { readonly kind: 'locked' }>, 'facts' | 'work'>;

function UnlockDoor({ facts, work, onRestore }: Props & { readonly onRestore: () => void }) {
  const [way, setWay] = useState<LockWay>('passphrase');
  return (
    <main className={classes.door}>
      <Brand />
      <div className={classes.form}>
        <div>
          <h1>Unlock your caseload</h1>
          <p className={classes.muted}>{openedWords(facts.opened, 'Everything in it is encrypted on this laptop.')}</p>
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
      <p className={classes.foot}>
        Nothing about any child shows until you unlock. If the caseload does not open or something is missing:{' '}
        <LinkButton onClick={onRestore}>Restore a backup</LinkButton>
      </p>
    </main>
  );
}

/** Unlock by passphrase, or by the recovery key, or restore a backup. Nothing about any child shows here. */
export function UnlockPage({ facts, work }: Props) {
  const [restoring, setRestoring] = useState(false);
  return (
    <div className={classes.unlock}>
      {restoring ? (
        <Suspense>
          <RestoreBackup work={work} present onLeave={() => setRestoring(false)} />
        </Suspense>
      ) : (
        <UnlockDoor facts={facts} work={work} onRestore={() => setRestoring(true)} />
      )}
      <aside className={classes.aside} aria-label="About this app">
        <PracticePanel exists={facts.vaults.practice} busy={work !== null} />
        <WhatIsKept />
      </aside>
    </div>
  );
}
