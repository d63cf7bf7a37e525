import { useEffect, useRef, type ReactNode } from 'react';
import { PracticeTag } from './PracticeTag';
import classes from './PageHeading.module.css';

type Props = {
  readonly children: ReactNode;
  /** A line above the heading: the child and the review, or the section. */
  readonly caption?: ReactNode;
  /** One line that sums the page up in words. */
  readonly summary?: ReactNode;
  /** At the right: buttons, the save state. One of the buttons may be filled. */
  readonly actions?: ReactNode;
  /** Without space around it, for a page that has its own. */
  readonly flush?: boolean;
};

/** The head of a page. Takes the focus when the page opens, so that a screen reader starts here. */
export function PageHeading({ children, caption, summary, actions, flush = false }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header className={classes.head} data-flush={flush ? '' : undefined}>
      <div className={classes.words}>
        {caption === undefined ? null : <div className={classes.caption}>{caption}</div>}
        <div className={classes.line}>
          <h1 ref={heading} tabIndex={-1}>
            {children}
          </h1>
          <PracticeTag />
        </div>
        {summary === undefined ? null : <p className={classes.caption}>{summary}</p>}
      </div>
      {actions === undefined ? null : <div className={classes.actions}>{actions}</div>}
    </header>
  );
}
