import type { Missing, MissingCode } from './missing';
import type { Task, TaskStatus } from './task';
import type { WorkflowContext } from './workflow-context';

/** What is not merely empty: answers that do not fit together. */
const problems: ReadonlySet<MissingCode> = new Set(['late-why', 'participation-wrong', 'next-review-late']);

export const isProblem = ({ code }: Missing): boolean => problems.has(code);

/** Where the task stands, worked out from its answers. */
export function taskStatus(task: Task, context: WorkflowContext): TaskStatus {
  const missing = task.missing(context);
  if (missing.some(isProblem)) return 'problem';
  if (!task.started(context)) return 'not-started';
  return missing.length > 0 || task.awaits?.(context) === true ? 'in-progress' : 'completed';
}
