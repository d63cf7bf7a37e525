import type { ReactNode } from 'react';
import classes from './LinkButton.module.css';

type Props = {
  readonly children: ReactNode;
  readonly onClick: () => void;
  readonly strong?: boolean;
  readonly id?: string;
  readonly current?: boolean;
  /** Said for a button that opens something: whether it is open now. */
  readonly expanded?: boolean;
};

/** Looks like a link, does something here. */
export function LinkButton({ children, onClick, strong = false, id, current = false, expanded }: Props) {
  return (
    <button
      type="button"
      id={id}
      className={classes.link}
      data-strong={strong ? '' : undefined}
      aria-current={current ? 'true' : undefined}
      aria-expanded={expanded}
      aria-haspopup={expanded === undefined ? undefined : 'dialog'}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
