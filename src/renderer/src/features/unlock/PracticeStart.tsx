import type { UnlockWork } from '../../store/session-types';
import { PageHeading } from '../../ui/PageHeading';
import classes from './Gate.module.css';
import { PracticePanel } from './PracticePanel';
import { WhatIsKept } from './WhatIsKept';
import { workWords } from './words';

/** The first start with the practice caseload: one press, nothing to set up. */
export function PracticeStart({ exists, work }: { readonly exists: boolean; readonly work: UnlockWork | null }) {
  return (
    <main className={classes.door}>
      <div className={classes.inside}>
        <PageHeading caption="Nothing to set up" flush>
          Try a practice caseload
        </PageHeading>
        <PracticePanel exists={exists} busy={work !== null} />
        <p role="status">{workWords(work)}</p>
        <WhatIsKept />
      </div>
    </main>
  );
}
