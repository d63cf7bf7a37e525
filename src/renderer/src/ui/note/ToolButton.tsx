import { VisuallyHidden } from '@mantine/core';
import type { ReactNode, Ref } from 'react';
import classes from './note.module.css';
import type { RovingPlace } from './use-roving';

type Props = {
  readonly name: string;
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly place: RovingPlace;
  /** Whether it is in force at the caret; left out for a button that only does something. */
  readonly on?: boolean;
  readonly accent?: boolean;
  readonly opens?: boolean;
  readonly expanded?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
};

/** One button of the note's toolbar. Pressing it with the mouse leaves the caret where it is. */
export function ToolButton({ name, children, onPress, place, on, accent = false, opens, expanded, ref }: Props) {
  return (
    <button
      ref={ref}
      type="button"
      className={classes.tool}
      aria-pressed={on}
      aria-haspopup={opens === true ? 'dialog' : undefined}
      aria-expanded={expanded}
      data-accent={accent ? '' : undefined}
      tabIndex={place.tabIndex}
      onFocus={place.onFocus}
      onMouseDown={(event) => {
        event.preventDefault();
      }}
      onClick={onPress}
    >
      <span className={classes.face} aria-hidden="true">
        {children}
      </span>
      <VisuallyHidden>{name}</VisuallyHidden>
    </button>
  );
}
