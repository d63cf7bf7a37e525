import { Outlet } from '@tanstack/react-router';
import type { WhereTheChairWas } from '../../../shared/domain/vault/where-the-chair-was';
import { usePlace } from './place';
import { Rail } from './Rail';
import classes from './Shell.module.css';
import { useShortcuts } from './shortcuts';

/** The frame of every page behind the gate: the rail with its tabs, and the sheet. */
export function Shell({ returnTo }: { readonly returnTo: WhereTheChairWas | null }) {
  useShortcuts();
  usePlace(returnTo);
  return (
    <div className={classes.app}>
      <Rail />
      <div className={classes.page}>
        <Outlet />
      </div>
    </div>
  );
}
