import { useId, type ReactNode } from 'react';
import classes from './Section.module.css';

type Props = {
  readonly title: ReactNode;
  /** Beside the title, in words: how many, how late. */
  readonly count?: ReactNode;
  /** At the right: one link. */
  readonly more?: ReactNode;
  readonly level?: 2 | 3;
  readonly children: ReactNode;
};

/** A heading on a line, and what stands below it: rules and space, not a box. */
export function Section({ title, count, more, level = 2, children }: Props) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.head}>
        <Heading id={id}>{title}</Heading>
        {count === undefined ? null : <span className={classes.count}>{count}</span>}
        {more === undefined ? null : <span className={classes.more}>{more}</span>}
      </div>
      {children}
    </section>
  );
}
