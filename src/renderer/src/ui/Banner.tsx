import type { ReactNode } from 'react';
import { Icon } from './Icon';
import type { DrawingName } from './Drawings';
import classes from './Banner.module.css';

type Kind = 'info' | 'good' | 'warning' | 'problem';
const shape: Record<Kind, DrawingName> = { info: 'info', good: 'ok', warning: 'flag', problem: 'stop' };

type Props = {
  readonly kind: Kind;
  /** The first words, which are bold. */
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** At most one. */
  readonly action?: ReactNode;
  readonly icon?: DrawingName;
};

/** Something to know before going on. One at a time; stays until dealt with. */
export function Banner({ kind, title, children, action, icon }: Props) {
  return (
    <div className={classes.banner} data-kind={kind} role="group">
      <Icon name={icon ?? shape[kind]} />
      <div className={classes.words}>
        <b>{title}</b> {children}
      </div>
      {action === undefined ? null : <div className={classes.action}>{action}</div>}
    </div>
  );
}
