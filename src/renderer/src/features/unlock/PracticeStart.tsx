import type { Opened, UnlockWork } from '../../store/session-types';
import { PageHeading } from '../../ui/PageHeading';
import classes from './Gate.module.css';
import { PracticePanel } from './PracticePanel';
import { WhatIsKept } from './WhatIsKept';
import { openedWords, workWords } from './words';

type Props = { readonly exists: boolean; readonly opened: Opened; readonly work: UnlockWork | null };

/** The practice caseload where there is no other: one press, nothing to set up, and back to the place after a lock. */
export function PracticeStart({ exists, opened, work }: Props) {
  return (
    <main className={classes.door}>
      <div className={classes.inside}>
        <PageHeading caption={openedWords(opened, 'Nothing to set up')} flush>
          {exists && opened.kind === 'locked' ? 'Unlock the practice caseload' : 'Try a practice caseload'}
        </PageHeading>
        <PracticePanel exists={exists} busy={work !== null} />
        <p role="status">{workWords(work)}</p>
        <WhatIsKept />
      </div>
    </main>
  );
}
