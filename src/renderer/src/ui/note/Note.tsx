import { lazy, Suspense } from 'react';
import classes from './note.module.css';
import type { NoteProps } from './note-props';

const load = () => import('./NoteEditor');
const Editor = lazy(() => load().then(({ NoteEditor }) => ({ default: NoteEditor })));

/** Fetches the editor before it is needed, so that the meeting opens with it in place. */
export const warmUpNote = (): void => {
  void load();
};

/** A labelled note of several lines, in the same place and size from the first moment. */
export function Note(props: NoteProps) {
  const { size = 'page' } = props;
  return (
    <Suspense
      fallback={
        <div className={classes.note} data-size={size}>
          <p className={classes.opening}>Opening the note…</p>
        </div>
      }
    >
      <Editor {...props} />
    </Suspense>
  );
}
