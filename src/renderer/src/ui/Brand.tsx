import { Icon } from './Icon';
import classes from './Brand.module.css';

/** The product's name with its chair. */
export function Brand() {
  return (
    <div className={classes.brand}>
      <Icon name="chair" />
      Chairside
    </div>
  );
}
