import type { SectionId, TaskId } from '../templates/review-template';
import { reachableSections } from './reachable-tasks';
import type { TaskStatus } from './task';
import { taskStatus } from './task-status';
import type { WorkflowContext } from './workflow-context';

export type TaskListItem = {
  readonly task: TaskId;
  readonly status: TaskStatus;
  /** How many things are missing or to be put right. */
  readonly missing: number;
};
export type TaskListSection = { readonly id: SectionId; readonly tasks: readonly TaskListItem[] };

/** The review's tasks with where each stands. The chair may do them in any order. */
export const taskList = (context: WorkflowContext): readonly TaskListSection[] =>
  reachableSections(context).map(({ id, tasks }) => ({
    id,
    tasks: tasks.map((task) => ({
      task: task.id,
      status: taskStatus(task, context),
      missing: task.missing(context).length,
    })),
  }));
