import { Button } from '@mantine/core';
import { useState } from 'react';
import { figure } from '../../content/counts';
import { failureSentence } from '../../content/failures';
import { sizeWords } from '../../content/sizes';
import { dayAndTime } from '../../content/times';
import { chooseBackup, type ChosenBackup } from '../../store/restoring';
import type { UnlockWork } from '../../store/session-types';
import { Banner } from '../../ui/Banner';
import { LinkButton } from '../../ui/LinkButton';
import { PageHeading } from '../../ui/PageHeading';
import { SummaryList } from '../../ui/SummaryList';
import { CaseloadsSetAside } from './CaseloadsSetAside';
import classes from './Gate.module.css';
import { RestoreForm } from './RestoreForm';
import { workWords } from './words';

function documentsWords({ named, there }: ChosenBackup['documents']): string {
  if (named === 0) return 'None were final yet';
  if (there === named) return `All ${figure(named)} are beside it`;
  return `${figure(there)} of ${figure(named)} are beside it. The rest can be restored later from where they are`;
}

/** What is known of the chosen file before it is opened. */
const Chosen = ({ chosen: { madeAt, fileName, bytes, documents } }: { readonly chosen: ChosenBackup }) => (
  <SummaryList
    items={[
      { id: 'made', term: 'Made', answer: dayAndTime(madeAt) },
      { id: 'file', term: 'File', answer: `${fileName}, ${sizeWords(bytes.byteLength)}` },
      { id: 'documents', term: 'Final documents', answer: documentsWords(documents) },
    ]}
  />
);

const wrongFile = (code: Parameters<typeof failureSentence>[0]): string =>
  code === 'too-large' ? 'That file is too large to be a backup of Chairside.' : failureSentence(code);

function useChosenBackup() {
  const [chosen, setChosen] = useState<ChosenBackup | null>(null);
  const [error, setError] = useState<string | null>(null);
  const choose = async () => {
    const backup = await chooseBackup();
    if (backup.ok) {
      setChosen(backup.value);
      setError(null);
    } else if (backup.error.code !== 'cancelled') setError(wrongFile(backup.error.code));
  };
  return { chosen, error, choose };
}

type Props = {
  readonly work: UnlockWork | null;
  /** Whether a caseload stands here, which makes way. */
  readonly present: boolean;
  /** Shows the page that unlocks what stands here. */
  readonly onLeave: () => void;
};

/** A caseload from a backup file: on a new laptop, after this one lost it, or in the place of the one that is here. */
export function RestoreBackup({ work, present, onLeave }: Props) {
  const { chosen, error, choose } = useChosenBackup();
  return (
    <main className={classes.door}>
      <div className={classes.inside}>
        <PageHeading caption="From a file that ends in .chairside" flush>
          Restore a backup
        </PageHeading>
        <p>Choose the backup. It stays where it is; this laptop gets a copy.</p>
        {present ? (
          <Banner kind="info" title="The caseload that is here now is kept.">
            It is set aside in a folder of its own, and nothing of it is deleted. You can bring it back from this page.
          </Banner>
        ) : null}
        <div className={classes.row}>
          <Button variant={chosen === null ? 'filled' : 'default'} size="lg" onClick={() => void choose()}>
            {chosen === null ? 'Choose the backup file' : 'Choose another backup'}
          </Button>
          {present ? <LinkButton onClick={onLeave}>Go back to unlocking</LinkButton> : null}
        </div>
        <div role="alert">
          {error === null ? null : (
            <Banner kind="problem" title="That file was not used.">
              {error}
            </Banner>
          )}
        </div>
        {chosen === null ? null : (
          <>
            <Chosen chosen={chosen} />
            <RestoreForm key={chosen.token} chosen={chosen} present={present} />
          </>
        )}
        <p role="status">{workWords(work)}</p>
        {chosen === null ? <CaseloadsSetAside present={present} onBack={onLeave} /> : null}
      </div>
    </main>
  );
}
