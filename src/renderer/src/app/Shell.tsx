import { Outlet, useLocation } from '@tanstack/react-router';
import type { WhereTheChairWas } from '../../../shared/domain/vault/where-the-chair-was';
import { LeftoverNotice } from './LeftoverNotice';
import { LockNotice } from './LockNotice';
import { usePlace } from './place';
import { Rail } from './Rail';
import { RepairNotice } from './RepairNotice';
import { RoomNotice } from './RoomNotice';
import { pathTo } from './route-paths';
import classes from './Shell.module.css';
import { useShortcuts } from './shortcuts';
import { useTellMain } from './tell-main';

const MEETING = pathTo({ to: 'meeting', review: '' });

/** The frame of every page behind the gate: the rail with its tabs, and the sheet. */
export function Shell({ returnTo }: { readonly returnTo: WhereTheChairWas | null }) {
  useShortcuts();
  usePlace(returnTo);
  // The meeting takes the whole window: nothing beside it draws the eye.
  const inRoom = useLocation().pathname.startsWith(MEETING);
  useTellMain(inRoom);
  return (
    <div className={classes.app} data-room={inRoom ? '' : undefined}>
      {inRoom ? null : <Rail />}
      <div className={classes.page}>
        <LockNotice />
        <RepairNotice />
        <RoomNotice />
        <LeftoverNotice />
        <Outlet />
      </div>
    </div>
  );
}
