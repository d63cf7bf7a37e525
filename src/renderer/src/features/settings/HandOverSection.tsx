import { Button } from '@mantine/core';
import type { Go } from '../../ui/destination';
import classes from './Settings.module.css';

/** The way to hand-over packs, for those who look for it here. */
export function HandOverSection({ go }: { readonly go: Go }) {
  return (
    <>
      <p className={classes.words}>For cover, leave or case transfer: one sealed file that another Chairside opens.</p>
      <div className={classes.row}>
        <Button onClick={() => go({ to: 'hand-over' })}>Hand over children</Button>
        <Button onClick={() => go({ to: 'open-pack' })}>Open a hand-over pack</Button>
      </div>
    </>
  );
}
