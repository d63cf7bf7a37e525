import type { ReactNode } from 'react';
import { Icon } from './Icon';
import type { DrawingName } from './Drawings';
import classes from './Status.module.css';

/** What a status means; its shape and colour follow. */
export type StatusKind =
  'late' | 'missing' | 'due' | 'now' | 'part' | 'waiting' | 'in-order' | 'done' | 'not-started' | 'flag';

const shape: Record<StatusKind, DrawingName> = {
  late: 'over',
  missing: 'stop',
  due: 'due',
  now: 'now',
  part: 'part',
  waiting: 'wait',
  'in-order': 'ok',
  done: 'done',
  'not-started': 'open',
  flag: 'flag',
};

/** A shape, words, and only then a colour. */
export function Status({ kind, children }: { readonly kind: StatusKind; readonly children: ReactNode }) {
  return (
    <span className={classes.status} data-kind={kind}>
      <Icon name={shape[kind]} />
      {children}
    </span>
  );
}
