import type { ReactNode } from 'react';
import classes from './BackLink.module.css';
import { Icon } from './Icon';

/** Leads back to where the page was opened from; stands above the heading. */
export function BackLink({ children, onClick }: { readonly children: ReactNode; readonly onClick: () => void }) {
  return (
    <button type="button" className={classes.back} onClick={onClick}>
      <Icon name="back" />
      <span>{children}</span>
    </button>
  );
}
