import classes from './Icon.module.css';
import { drawings, type DrawingName } from './Drawings';

/** A drawing beside words; it says nothing of its own, so screen readers pass it by. */
export function Icon({ name }: { readonly name: DrawingName }) {
  const { box, lines } = drawings[name];
  return (
    <svg className={classes.icon} viewBox={`0 0 ${String(box)} ${String(box)}`} aria-hidden="true" focusable="false">
      {lines}
    </svg>
  );
}
