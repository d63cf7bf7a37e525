import type { TaskId } from '../templates/review-template';
import type { Missing } from './missing';
import { reachableTasks } from './reachable-tasks';
import type { About, RowDraft, SummaryRow } from './summary-row';
import type { Task, TaskStatus } from './task';
import { taskStatus } from './task-status';
import type { WorkflowContext } from './workflow-context';

/** One task's answers as a summary list. */
export type CheckedTask = {
  readonly task: TaskId;
  readonly status: TaskStatus;
  readonly rows: readonly SummaryRow[];
  readonly missing: readonly Missing[];
};

/** The id or code of what something missing is about; null where it is about the task as a whole. */
function subject(missing: Missing): string | null {
  if ('topic' in missing) return missing.topic;
  if ('decision' in missing) return missing.decision;
  return 'person' in missing ? missing.person : null;
}

/** The id or code of what a row is about. */
function rowSubject(about: About | null): string | null {
  switch (about?.kind) {
    case 'topic':
      return about.code;
    case 'person':
      return about.person;
    case 'decision':
    case 'last-decision':
      return about.decision;
    case 'paper':
    case 'meeting':
    case undefined:
      return null;
  }
}

function withMissing({ fields, ...row }: RowDraft, all: readonly Missing[]): SummaryRow {
  const about = rowSubject(row.about);
  const missing = all.filter((one) => fields.includes(one.field) && subject(one) === about);
  return { ...row, missing, field: missing[0]?.field ?? fields[0] };
}

/** The answers of one task, each with what is missing in it. */
export function summary(task: Task, context: WorkflowContext): readonly SummaryRow[] {
  const missing = task.missing(context);
  return task.rows(context).map((row) => withMissing(row, missing));
}

/** The whole review to be read once before it is made final. */
export const checkAnswers = (context: WorkflowContext): readonly CheckedTask[] =>
  reachableTasks(context).map((task) => ({
    task: task.id,
    status: taskStatus(task, context),
    rows: summary(task, context),
    missing: task.missing(context),
  }));

/** Everything that stands between the review and its final record, in the order of the tasks. */
export const everythingMissing = (context: WorkflowContext): readonly Missing[] =>
  reachableTasks(context).flatMap((task) => task.missing(context));
