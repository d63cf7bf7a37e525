import { taskList } from '../../../../shared/domain/workflow/task-list';
import type { WorkflowContext } from '../../../../shared/domain/workflow/workflow-context';
import type { TaskId } from '../../../../shared/domain/templates/review-template';

/** The next task that is not completed, after this one and then from the top; null when all are. */
export function nextTask(context: WorkflowContext, from: TaskId): TaskId | null {
  const tasks = taskList(context).flatMap((section) => section.tasks);
  const place = tasks.findIndex(({ task }) => task === from);
  const after = [...tasks.slice(place + 1), ...tasks.slice(0, place)];
  return after.find(({ status }) => status !== 'completed')?.task ?? null;
}
