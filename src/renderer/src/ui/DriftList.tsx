import type { DriftMarker } from '../../../shared/domain/children/drift-markers';
import { driftWords } from '../content/drift-words';
import classes from './DriftList.module.css';
import { Status } from './Status';

/** The signs that plans for a child are not moving, each with what it rests on. */
export const DriftList = ({ markers }: { readonly markers: readonly DriftMarker[] }) => (
  <ul>
    {markers.map((marker) => {
      const { title, why } = driftWords(marker);
      return (
        <li key={`${marker.code}/${marker.facts.join('/')}`} className={classes.line}>
          <Status kind="flag">{title}</Status>
          <span className={classes.why}>{why}</span>
        </li>
      );
    })}
  </ul>
);
