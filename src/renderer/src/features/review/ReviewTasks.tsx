import { taskList, type TaskListItem } from '../../../../shared/domain/workflow/task-list';
import type { TaskStatus } from '../../../../shared/domain/workflow/task';
import { namedIn } from '../../content/named';
import { sectionName, taskName, taskStatusWords } from '../../content/review-words';
import { useProfile } from '../../store/caseload';
import type { ReviewHere } from '../../store/review-here';
import type { Go } from '../../ui/destination';
import { Section } from '../../ui/Section';
import { Status, type StatusKind } from '../../ui/Status';
import { TaskList } from '../../ui/TaskList';

const shapes: Readonly<Record<TaskStatus, StatusKind>> = {
  'not-started': 'not-started',
  'in-progress': 'part',
  completed: 'done',
  problem: 'missing',
};

const statusOf = ({ status, missing }: TaskListItem) => (
  <Status kind={status === 'in-progress' && missing === 0 ? 'waiting' : shapes[status]}>
    {taskStatusWords(status, missing)}
  </Status>
);

/** The tasks by stage, each a link with where it stands. */
export function ReviewTasks({ here, go }: { readonly here: ReviewHere; readonly go: Go }) {
  const named = namedIn(here.child, useProfile());
  return (
    <>
      {taskList(here.context).map(({ id, tasks }) => (
        <Section key={id} title={sectionName(id)}>
          <TaskList
            label={sectionName(id)}
            items={tasks.map((item) => ({
              id: item.task,
              name: taskName(item.task, named.child),
              status: statusOf(item),
              go: () => go({ to: 'task', review: here.review.id, task: item.task }),
            }))}
          />
        </Section>
      ))}
    </>
  );
}
