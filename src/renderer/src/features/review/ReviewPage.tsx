import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { fullName } from '../../../../shared/domain/children/child-name';
import { correctionOf, versionOf } from '../../../../shared/domain/reviews/versions';
import { taskList } from '../../../../shared/domain/workflow/task-list';
import { dayAndTimeWords, howHeldWords } from '../../content/answer-words';
import { startedReviewName } from '../../content/clock-words';
import { namedIn } from '../../content/named';
import { owned, progressWords, undoName } from '../../content/review-words';
import { saveWords } from '../../content/save-words';
import { useProfile } from '../../store/caseload';
import { useUndo } from '../../store/commands';
import { useReviewHere, type ReviewHere } from '../../store/review-here';
import { useSaveStatus } from '../../store/saving';
import { BackLink } from '../../ui/BackLink';
import type { Go } from '../../ui/destination';
import { warmUpNote } from '../../ui/note/Note';
import { PageHeading } from '../../ui/PageHeading';
import { SaveState } from '../../ui/SaveState';
import { Sheet } from '../../ui/Sheet';
import { UndoButtons } from '../../ui/UndoButtons';
import { ReviewNotFound } from './ReviewNotFound';
import { ReviewSide } from './ReviewSide';
import { ReviewTasks } from './ReviewTasks';
import classes from './review.module.css';

type Opened = { readonly here: ReviewHere; readonly go: Go };

function Undo({ child }: { readonly child: string }) {
  const { undoLabel, redoLabel, ...undo } = useUndo(child);
  return <UndoButtons {...undo} undoName={undoName('Undo', undoLabel)} redoName={undoName('Redo', redoLabel)} />;
}

function Actions({ here: { child, review }, go }: Opened) {
  const final = review.finalised !== null;
  // What was held is corrected and read once more; the meeting is over.
  const isOver = final || correctionOf(review) !== null;
  return (
    <>
      <SaveState state={saveWords(useSaveStatus())} />
      {final ? null : <Undo child={child.id} />}
      <Button variant={isOver ? 'filled' : 'default'} onClick={() => go({ to: 'check', review: review.id })}>
        {final ? 'See the documents' : 'Check your answers'}
      </Button>
      {final ? null : (
        <Button variant={isOver ? 'default' : 'filled'} onClick={() => go({ to: 'meeting', review: review.id })}>
          Open the meeting
        </Button>
      )}
    </>
  );
}

function sentence({ review }: ReviewHere, completed: number, all: number): string {
  const { plan, finalised } = review;
  const correction = correctionOf(review);
  if (correction !== null) return `Open for a correction, to be version ${versionOf(review)}. ${correction.why}`;
  const when = plan.on === null ? 'No date yet' : dayAndTimeWords(plan.on, plan.at);
  const how = plan.how === null ? '' : `, ${howHeldWords[plan.how].toLowerCase()}`;
  return finalised === null ? `${progressWords(completed, all)}. ${when}${how}` : `Final. ${when}${how}`;
}

function Head({ here, go }: Opened) {
  const { child, review, context } = here;
  const tasks = taskList(context).flatMap((section) => section.tasks);
  const completed = tasks.filter(({ status }) => status === 'completed').length;
  const { child: short } = namedIn(child, useProfile());
  return (
    <div className={classes.head}>
      <BackLink onClick={() => go({ to: 'child', child: child.id })}>{fullName(child)}</BackLink>
      <PageHeading
        flush
        caption={startedReviewName(review)}
        summary={sentence(here, completed, tasks.length)}
        actions={<Actions here={here} go={go} />}
      >
        {owned(short)} review
      </PageHeading>
    </div>
  );
}

/** One review as a list of tasks, in any order, with what is due beside it. */
export function ReviewPage({ review, go }: { readonly review: string; readonly go: Go }) {
  const here = useReviewHere(review);
  useEffect(warmUpNote, []);
  if (here === null) return <ReviewNotFound go={go} />;
  return (
    <Sheet head={<Head here={here} go={go} />}>
      <div className={classes.body}>
        <div className={classes.main} data-scrolls="">
          <ReviewTasks here={here} go={go} />
        </div>
        <aside className={classes.side} aria-label="About this review">
          <ReviewSide here={here} />
        </aside>
      </div>
    </Sheet>
  );
}
