import { Button } from '@mantine/core';
import { useState } from 'react';
import { fullName } from '../../../../shared/domain/children/child-name';
import { everythingMissing } from '../../../../shared/domain/workflow/check-answers';
import { taskList } from '../../../../shared/domain/workflow/task-list';
import { longDate } from '../../../../shared/kernel/date-words';
import { missingFieldId } from '../../content/review-fields';
import { missingSentence, progressWords, toFinishWords, undoName } from '../../content/review-words';
import { saveWords } from '../../content/save-words';
import { useUndo } from '../../store/commands';
import { useSaveStatus } from '../../store/saving';
import { BackLink } from '../../ui/BackLink';
import { ErrorSummary, type Problem } from '../../ui/ErrorSummary';
import { PageHeading } from '../../ui/PageHeading';
import { SaveState } from '../../ui/SaveState';
import { Sheet } from '../../ui/Sheet';
import { UndoButtons } from '../../ui/UndoButtons';
import { Answers } from './Answers';
import { AskToFinalise } from './AskToFinalise';
import type { CheckProps } from './check-props';
import classes from './check.module.css';
import { SectionsNav } from './SectionsNav';
import { WhatFollows } from './WhatFollows';

const NEVER = 'A final record never changes; a correction becomes a new version.';

const problemsOf = ({ here, named, go }: CheckProps): readonly Problem[] =>
  everythingMissing(here.context).map((missing) => {
    const field = missingFieldId(missing);
    return {
      id: `${missing.task}/${field}/${missing.code}`,
      words: missingSentence(missing, named),
      go: () => go({ to: 'task', review: here.review.id, task: missing.task, field }),
    };
  });

function Undo({ child }: { readonly child: string }) {
  const { undoLabel, redoLabel, ...undo } = useUndo(child);
  return <UndoButtons {...undo} undoName={undoName('Undo', undoLabel)} redoName={undoName('Redo', redoLabel)} />;
}

type HeadProps = CheckProps & { readonly problems: readonly Problem[]; readonly attempt: number };

function Head({ here, go, problems, attempt }: HeadProps) {
  const { child, review, context } = here;
  const tasks = taskList(context).flatMap((section) => section.tasks);
  const completed = tasks.filter(({ status }) => status === 'completed').length;
  const on = context.heldOn ?? review.plan.on;
  const caption = [fullName(child), `review ${String(review.number)}`, on === null ? '' : longDate(on)];
  return (
    <div className={classes.head}>
      <div className={classes.headLine}>
        <BackLink onClick={() => go({ to: 'review', review: review.id })}>Back to the review</BackLink>
        <div className={classes.headState}>
          <Undo child={child.id} />
          <SaveState state={saveWords(useSaveStatus())} />
        </div>
      </div>
      <div className={classes.headWords}>
        <PageHeading
          flush
          caption={caption.filter((part) => part !== '').join(', ')}
          summary={`${progressWords(completed, tasks.length)}. Nothing here is sent to anyone.`}
        >
          Check your answers before you finalise
        </PageHeading>
        <div className={classes.toFinish}>
          <ErrorSummary problems={problems} title={toFinishWords(problems.length)} attempt={attempt} />
        </div>
      </div>
    </div>
  );
}

/** Everything once, from top to bottom, with what is missing; Finalise stays pressable and says so. */
export function BeforeFinal(props: CheckProps) {
  const { here, named } = props;
  const [attempt, setAttempt] = useState(0);
  const [asking, setAsking] = useState(false);
  const problems = problemsOf(props);
  const ask = () => {
    if (problems.length > 0) setAttempt(attempt + 1);
    else setAsking(true);
  };
  const foot = (
    <>
      <Button variant="filled" size="lg" aria-describedby="finalise-means" onClick={ask}>
        Finalise the record…
      </Button>
      <span id="finalise-means" className={classes.muted}>
        {problems.length === 0 ? NEVER : `${toFinishWords(problems.length)} first. ${NEVER}`}
      </span>
    </>
  );
  return (
    <Sheet head={<Head {...props} problems={problems} attempt={attempt} />} foot={foot}>
      <div className={classes.body}>
        <SectionsNav here={here} named={named} />
        <div className={classes.answers} data-scrolls="" tabIndex={0} role="region" aria-label="Answers">
          <Answers {...props} />
        </div>
        <WhatFollows {...props} />
      </div>
      <AskToFinalise
        {...props}
        opened={asking}
        onClose={() => {
          setAsking(false);
        }}
      />
    </Sheet>
  );
}
