import type { ReactNode } from 'react';
import classes from './TaskList.module.css';

/** One task: its name leads to its page; its status stands at the right. */
export type TaskItem = {
  readonly id: string;
  readonly name: string;
  readonly status: ReactNode;
  readonly go: () => void;
};

/** Work over several sittings, in any order. */
export function TaskList({ items, label }: { readonly items: readonly TaskItem[]; readonly label: string }) {
  return (
    <ul className={classes.list} aria-label={label}>
      {items.map(({ id, name, status, go }) => (
        <li key={id} className={classes.row}>
          <button type="button" className={classes.name} onClick={go} aria-describedby={`task-${id}`}>
            {name}
          </button>
          <span id={`task-${id}`} className={classes.status}>
            {status}
          </span>
        </li>
      ))}
    </ul>
  );
}
