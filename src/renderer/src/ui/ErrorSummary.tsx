import { useEffect, useId, useRef } from 'react';
import classes from './ErrorSummary.module.css';

/** One problem: its words, and where a press on them leads. */
export type Problem = { readonly id: string; readonly words: string; readonly go: () => void };

type Props = {
  readonly problems: readonly Problem[];
  readonly title?: string;
  /** Changes with each failed attempt: the summary takes the focus again. */
  readonly attempt?: number;
};

/** What is wrong, at the top, each a link to its field. Takes the focus after each failed attempt. */
export function ErrorSummary({ problems, title = 'There is a problem', attempt = 0 }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const heading = useId();
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (problems.length === 0) return null;
  return (
    <div ref={box} className={classes.box} tabIndex={-1} role="group" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <ul>
        {problems.map(({ id, words, go }) => (
          <li key={id}>
            <button type="button" className={classes.link} onClick={go}>
              {words}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
