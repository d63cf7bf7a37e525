import { VisuallyHidden } from '@mantine/core';
import { useId, useState, type ReactNode } from 'react';
import { Icon } from '../../../ui/Icon';
import classes from './Disclosed.module.css';

type Props = {
  readonly label: string;
  /** What it belongs to, for those who hear a list of such buttons. */
  readonly about: string;
  readonly openAtFirst?: boolean;
  readonly children: ReactNode;
};

/** More of a row, one press away. */
export function Disclosed({ label, about, openAtFirst = false, children }: Props) {
  const [open, setOpen] = useState(openAtFirst);
  const id = useId();
  return (
    <div>
      <button
        type="button"
        className={classes.opener}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <Icon name="down" />
        {label}
        <VisuallyHidden> of {about}</VisuallyHidden>
      </button>
      <div id={id} className={classes.inside} hidden={!open}>
        {open ? children : null}
      </div>
    </div>
  );
}
