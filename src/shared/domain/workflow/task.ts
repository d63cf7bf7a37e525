import type { TaskId } from '../templates/review-template';
import type { Missing } from './missing';
import type { RowDraft } from './summary-row';
import type { WorkflowContext } from './workflow-context';

/** One task of a review, as pure functions of the context: what was answered and what is still missing. */
export type Task = {
  readonly id: TaskId;
  readonly rows: (context: WorkflowContext) => readonly RowDraft[];
  readonly missing: (context: WorkflowContext) => readonly Missing[];
  /** Whether anything has been answered. */
  readonly started: (context: WorkflowContext) => boolean;
  /** Whether something is still to come that finalising does not wait for, such as a paper. */
  readonly awaits?: (context: WorkflowContext) => boolean;
};

/** Where a task stands. Derived from the answers, never stored. */
export type TaskStatus = 'not-started' | 'in-progress' | 'completed' | 'problem';
