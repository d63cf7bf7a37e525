import type { Condition, SectionId } from '../templates/review-template';
import type { Task } from './task';
import { allTasks } from './tasks/all-tasks';
import type { WorkflowContext } from './workflow-context';

/** The facts that a template's conditions can ask about. */
const facts: Readonly<Record<Condition['fact'], (context: WorkflowContext) => boolean>> = {
  'has-last-decisions': ({ lastDecisions }) => lastDecisions.length > 0,
};

/** The tasks of this review by section: those whose condition does not hold are left out. */
export function reachableSections(
  context: WorkflowContext,
): readonly { readonly id: SectionId; readonly tasks: readonly Task[] }[] {
  return context.template.sections.map(({ id, tasks }) => ({
    id,
    tasks: tasks
      .filter(({ when }) => when === undefined || facts[when.fact](context) === when.is)
      .map((task) => allTasks[task.id]),
  }));
}

/** The tasks of this review in their order. */
export const reachableTasks = (context: WorkflowContext): readonly Task[] =>
  reachableSections(context).flatMap(({ tasks }) => tasks);
