import type { ReactNode } from 'react';
import classes from './Sheet.module.css';

/** The one raised sheet that work is done on: its head and foot stay, its middle scrolls. */
export function Sheet({
  head,
  children,
  foot,
}: {
  readonly head: ReactNode;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
}) {
  return (
    <main className={classes.sheet}>
      {head}
      <div className={classes.middle}>{children}</div>
      {foot === undefined ? null : <div className={classes.foot}>{foot}</div>}
    </main>
  );
}
