import { checkAnswers, type CheckedTask } from '../../../../shared/domain/workflow/check-answers';
import { taskName } from '../../content/review-words';
import { Status } from '../../ui/Status';
import type { CheckProps } from './check-props';
import classes from './check.module.css';

const standing = ({ missing, status }: CheckedTask) => {
  if (missing.length > 0) return <Status kind="missing">{missing.length} missing</Status>;
  return status === 'completed' ? 'Completed' : 'Nothing missing';
};

function show(task: string): void {
  const section = document.getElementById(`section-${task}`);
  section?.scrollIntoView({ block: 'start' });
  section?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
}

/** The sections with how many answers are missing in each. */
export function SectionsNav({ here, named }: Pick<CheckProps, 'here' | 'named'>) {
  return (
    <nav className={classes.sections} aria-label="Sections">
      <ul>
        {checkAnswers(here.context).map((task) => (
          <li key={task.task}>
            <button type="button" onClick={() => show(task.task)}>
              <span>{taskName(task.task, named.child)}</span> <span>{standing(task)}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
