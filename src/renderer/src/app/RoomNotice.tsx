import { useEffect, useState } from 'react';
import { ROOM_FOR_SAVES } from '../../../shared/domain/vault/disk-room';
import { lowRoomWords } from '../content/room-words';
import { desktop } from '../platform/desktop';
import { useIsPractice } from '../store/caseload';
import { useObservable } from '../store/observable';
import { useStore } from '../store/store-context';
import { Banner } from '../ui/Banner';
import classes from './Shell.module.css';

/** How often the disk is asked, in ms: seldom, and more often while it is low or a save failed. */
const SELDOM = 60_000;
const OFTEN = 5_000;

/** The bytes left on the caseload's disk where they are too few; null where there is room, or the disk does not say. */
function useLowRoom(): number | null {
  const [left, setLeft] = useState<number | null>(null);
  const failed = useObservable(useStore().saveStatus).kind === 'failed';
  const isLow = left !== null;
  useEffect(() => {
    const look = (): void => {
      void desktop.freeSpace().then((free) => {
        setLeft(free.ok && free.value < ROOM_FOR_SAVES ? free.value : null);
      });
    };
    look();
    const timer = setInterval(look, isLow || failed ? OFTEN : SELDOM);
    return () => {
      clearInterval(timer);
    };
  }, [isLow, failed]);
  return left;
}

/** Says that the disk has little room left, and what is safe meanwhile; gone by itself once there is room. */
export function RoomNotice() {
  const left = useLowRoom();
  const isPractice = useIsPractice();
  const words = left === null ? null : lowRoomWords(left, isPractice);
  return (
    <div role="status" className={words === null ? undefined : classes.notice}>
      {words === null ? null : (
        <Banner kind={words.kind} title={words.title}>
          {words.sentences}
        </Banner>
      )}
    </div>
  );
}
