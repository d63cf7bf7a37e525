import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { fullName } from '../../../../shared/domain/children/child-name';
import { saveWords } from '../../content/save-words';
import { undoName } from '../../content/review-words';
import { useUndo } from '../../store/commands';
import type { ReviewHere } from '../../store/review-here';
import { useSaveStatus } from '../../store/saving';
import { BackLink } from '../../ui/BackLink';
import { Banner } from '../../ui/Banner';
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary';
import { PageHeading } from '../../ui/PageHeading';
import { SaveState } from '../../ui/SaveState';
import { Sheet } from '../../ui/Sheet';
import { UndoButtons } from '../../ui/UndoButtons';
import classes from './review.module.css';

type Props = {
  readonly here: ReviewHere;
  readonly heading: string;
  readonly problems: readonly Problem[];
  /** How often Continue found something missing: the summary takes the focus each time. */
  readonly attempt: number;
  readonly onContinue: () => void;
  readonly onLater: () => void;
  readonly children: ReactNode;
};

function Undo({ child }: { readonly child: string }) {
  const { undoLabel, redoLabel, ...undo } = useUndo(child);
  return <UndoButtons {...undo} undoName={undoName('Undo', undoLabel)} redoName={undoName('Redo', redoLabel)} />;
}

function Head({ here, heading, onLater }: Pick<Props, 'here' | 'heading' | 'onLater'>) {
  return (
    <div className={classes.head}>
      <BackLink onClick={onLater}>Back to the review</BackLink>
      <PageHeading
        flush
        caption={`${fullName(here.child)}, review ${String(here.review.number)}`}
        actions={
          <>
            <Undo child={here.child.id} />
            <SaveState state={saveWords(useSaveStatus())} />
          </>
        }
      >
        {heading}
      </PageHeading>
    </div>
  );
}

/** A page of questions: what is missing at the top, the questions in one column, Continue below. */
export function QuestionPage({ here, heading, problems, attempt, onContinue, onLater, children }: Props) {
  const final = here.review.finalised !== null;
  const foot = (
    <>
      <Button variant="filled" size="lg" onClick={onContinue}>
        Continue
      </Button>
      <Button size="lg" onClick={onLater}>
        Finish later
      </Button>
    </>
  );
  return (
    <Sheet head={<Head here={here} heading={heading} onLater={onLater} />} foot={final ? undefined : foot}>
      <div className={classes.column}>
        <ErrorSummary problems={problems} attempt={attempt} />
        {final ? (
          <Banner kind="info" title="This review is final.">
            Nothing here can change.
          </Banner>
        ) : null}
        <fieldset className={classes.questions} disabled={final}>
          {children}
        </fieldset>
      </div>
    </Sheet>
  );
}
