import { useEffect, useState, type ComponentType } from 'react';
import { taskIdSchema, type TaskId } from '../../../../shared/domain/templates/review-template';
import { checkAnswers } from '../../../../shared/domain/workflow/check-answers';
import { namedIn } from '../../content/named';
import { missingFieldId } from '../../content/review-fields';
import { missingSentence, taskName, type Named } from '../../content/review-words';
import { useProfile } from '../../store/caseload';
import { useReviewHere, type ReviewHere } from '../../store/review-here';
import type { Go } from '../../ui/destination';
import type { Problem } from '../../ui/ErrorSummary';
import { focusField, focusFieldWhenThere } from './fields/focus-field';
import { nextTask } from './next-task';
import type { PageProps } from './page-props';
import { ChairViewPage } from './pages/ChairViewPage';
import { ConversationPage } from './pages/ConversationPage';
import { DecisionsPage } from './pages/DecisionsPage';
import { LastDecisionsPage } from './pages/LastDecisionsPage';
import { NextDatesPage } from './pages/NextDatesPage';
import { PapersPage } from './pages/PapersPage';
import { ParticipationPage } from './pages/ParticipationPage';
import { PeoplePage } from './pages/PeoplePage';
import { PlanPage } from './pages/PlanPage';
import { TopicsPage } from './pages/TopicsPage';
import { ViewsPage } from './pages/ViewsPage';
import { QuestionPage } from './QuestionPage';
import { ReviewNotFound } from './ReviewNotFound';

type Props = { readonly review: string; readonly task: string; readonly field?: string; readonly go: Go };

const pageOf: Readonly<Record<TaskId, ComponentType<PageProps>>> = {
  plan: PlanPage,
  people: PeoplePage,
  papers: PapersPage,
  conversation: ConversationPage,
  'last-decisions': LastDecisionsPage,
  views: ViewsPage,
  topics: TopicsPage,
  decisions: DecisionsPage,
  'chair-view': ChairViewPage,
  participation: ParticipationPage,
  'next-dates': NextDatesPage,
};

/** What is missing on this page, each with its sentence and a way to its field. */
function problemsOf({ context }: ReviewHere, task: TaskId, named: Named): readonly Problem[] {
  const missing = checkAnswers(context).find((checked) => checked.task === task)?.missing ?? [];
  return missing.map((one) => {
    const id = missingFieldId(one);
    return { id, words: missingSentence(one, named), go: () => void focusField(id) };
  });
}

function Opened({ here, task, field, go }: { here: ReviewHere; task: TaskId; field: string | undefined; go: Go }) {
  const named = namedIn(here.child, useProfile());
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (field !== undefined) focusFieldWhenThere(field);
  }, [field]);
  const { id: review } = here.review;
  const problems = problemsOf(here, task, named);
  const shown = attempt > 0 ? problems : [];
  const onContinue = () => {
    if (problems.length > 0) {
      setAttempt(attempt + 1);
      return;
    }
    const next = nextTask(here.context, task);
    go(next === null ? { to: 'check', review } : { to: 'task', review, task: next });
  };
  const Page = pageOf[task];
  return (
    <QuestionPage
      here={here}
      heading={taskName(task, named.child)}
      problems={shown}
      attempt={attempt}
      onContinue={onContinue}
      onLater={() => go({ to: 'review', review })}
    >
      <Page
        here={here}
        named={named}
        errorAt={(id) => shown.find((problem) => problem.id === id)?.words}
        field={field}
        go={go}
      />
    </QuestionPage>
  );
}

/** One task of a review: its questions on one page, saved as they are typed. */
export function TaskPage({ review, task, field, go }: Props) {
  const here = useReviewHere(review);
  const known = taskIdSchema.safeParse(task);
  if (here === null || !known.success) return <ReviewNotFound go={go} />;
  return <Opened here={here} task={known.data} field={field} go={go} />;
}
