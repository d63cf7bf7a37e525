import type { ReactNode } from 'react';
import { Brand } from '../../ui/Brand';
import classes from './Gate.module.css';

/** A page of a few words, before anything can be opened. */
export function GateMessage({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <main className={classes.alone}>
      <Brand />
      <div>
        <h1>{title}</h1>
        {children === undefined ? null : <p>{children}</p>}
      </div>
    </main>
  );
}
