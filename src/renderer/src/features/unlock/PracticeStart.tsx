import type { UnlockWork } from '../../store/session-types';
import { PageHeading } from '../../ui/PageHeading';
import classes from './Gate.module.css';
import { PracticePanel } from './PracticePanel';
import { WhatIsKept } from './WhatIsKept';
import { workWords } from './words';

type Props = { readonly exists: boolean; readonly locked: boolean; readonly work: UnlockWork | null };

/** The practice caseload where there is no other: one press, nothing to set up, and back to the place after a lock. */
export function PracticeStart({ exists, locked, work }: Props) {
  return (
    <main className={classes.door}>
      <div className={classes.inside}>
        {locked ? (
          <PageHeading caption="It is locked. Everything you typed is saved." flush>
            Unlock the practice caseload
          </PageHeading>
        ) : (
          <PageHeading caption="Nothing to set up" flush>
            Try a practice caseload
          </PageHeading>
        )}
        <PracticePanel exists={exists} busy={work !== null} />
        <p role="status">{workWords(work)}</p>
        <WhatIsKept />
      </div>
    </main>
  );
}
