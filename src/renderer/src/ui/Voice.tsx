import type { ReactNode } from 'react';
import classes from './Voice.module.css';

/** The child's own words: one typeface, one bar, nobody else's. `by` says who heard them, how and when. */
export function Voice({ words, by }: { readonly words: string; readonly by?: ReactNode }) {
  return (
    <figure className={classes.voice}>
      <blockquote className={classes.words}>“{words}”</blockquote>
      {by === undefined ? null : <figcaption className={classes.by}>{by}</figcaption>}
    </figure>
  );
}
