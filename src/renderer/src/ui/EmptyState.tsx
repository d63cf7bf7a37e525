import type { ReactNode } from 'react';
import classes from './EmptyState.module.css';

/** What will be here, and how to start. */
export function EmptyState({
  title,
  children,
  action,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className={classes.frame}>
      <h2>{title}</h2>
      <p>{children}</p>
      {action}
    </div>
  );
}
