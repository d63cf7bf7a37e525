import type { ReactNode } from 'react';
import { figure } from '../content/counts';
import classes from './Views.module.css';

export type ViewChoice<Id extends string> = { readonly id: Id; readonly words: string; readonly count?: number };

type Props<Id extends string> = {
  readonly label: string;
  readonly choices: readonly ViewChoice<Id>[];
  readonly current: Id;
  readonly onChoose: (id: Id) => void;
  /** At the right end: buttons. */
  readonly actions?: ReactNode;
};

/** A line of views on the same thing: one shows, and its name is underlined. */
export function Views<Id extends string>({ label, choices, current, onChoose, actions }: Props<Id>) {
  return (
    <div className={classes.line}>
      <ul className={classes.views} aria-label={label}>
        {choices.map(({ id, words, count }) => (
          <li key={id}>
            <button type="button" aria-pressed={id === current} onClick={() => onChoose(id)}>
              {words}
              {count === undefined ? null : ` ${figure(count)}`}
            </button>
          </li>
        ))}
      </ul>
      {actions === undefined ? null : <div className={classes.actions}>{actions}</div>}
    </div>
  );
}
