import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Instant } from '../../../../shared/kernel/clock';
import { weekdayDate } from '../../../../shared/kernel/date-words';
import { counted } from '../../content/counts';
import { owned, undoName } from '../../content/review-words';
import { saveWords } from '../../content/save-words';
import { useUndo } from '../../store/commands';
import { useToday } from '../../store/day';
import { useSaveStatus } from '../../store/saving';
import { useStore } from '../../store/store-context';
import type { Go } from '../../ui/destination';
import { Icon } from '../../ui/Icon';
import { LinkButton } from '../../ui/LinkButton';
import { PracticeTag } from '../../ui/PracticeTag';
import { SaveState } from '../../ui/SaveState';
import { useUndoKeys } from '../../ui/UndoButtons';
import { CloseReview } from './CloseReview';
import classes from './meeting.module.css';
import { lastPart, minutesSoFar } from './meeting-time';
import { ordinal } from './ordinal';
import type { RoomProps } from './room-props';

type Props = RoomProps & {
  readonly go: Go;
  readonly large: boolean;
  readonly onLarge: (large: boolean) => void;
};

const EVERY_MS = 20_000;

/** The moment now, looked at three times a minute. */
function useNow(): Instant {
  const store = useStore();
  const [now, setNow] = useState(() => store.now());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(store.now());
    }, EVERY_MS);
    return () => {
      clearInterval(timer);
    };
  }, [store]);
  return now;
}

function Timer({ here }: Pick<RoomProps, 'here'>) {
  const [shown, setShown] = useState(true);
  const [today, now] = [useToday(), useNow()];
  const meeting = lastPart(here.review);
  const minutes = meeting === null ? null : minutesSoFar(meeting, today, now);
  if (minutes === null) return null;
  return (
    <span className={classes.timer}>
      {shown ? counted(minutes, 'minute') : 'Timer'}{' '}
      <LinkButton onClick={() => setShown(!shown)}>{shown ? 'Hide' : 'Show'}</LinkButton>
    </span>
  );
}

function UndoLast({ child }: { readonly child: string }) {
  const { undo, redo, canUndo, undoLabel } = useUndo(child);
  useUndoKeys({ undo, redo });
  // Typing has its own undo in the note: only what was done beside it is named here.
  if (!canUndo || undoLabel === 'answer-topic') return null;
  return (
    <Button variant="subtle" onClick={undo}>
      {undoName('Undo', undoLabel)}
    </Button>
  );
}

/** Back, whose review it is, how the saving stands, and the few buttons of the meeting. */
export function TopBar({ here, named, go, large, onLarge }: Props) {
  const { child, review, context } = here;
  const on = context.heldOn ?? review.plan.on ?? context.today;
  const [closing, setClosing] = useState(false);
  return (
    <div className={classes.top} role="region" aria-label="This review">
      <Button
        variant="subtle"
        leftSection={<Icon name="back" />}
        onClick={() => go({ to: 'review', review: review.id })}
      >
        Back
      </Button>
      <h1 tabIndex={-1}>
        {owned(named.child)} review{' '}
        <span>
          · {ordinal(review.number)}, {weekdayDate(on)}
        </span>
      </h1>
      <PracticeTag />
      <SaveState state={saveWords(useSaveStatus())} />
      <div className={classes.actions}>
        <Timer here={here} />
        <UndoLast child={child.id} />
        <Button aria-pressed={large} onClick={() => onLarge(!large)}>
          Large type
        </Button>
        <Button onClick={() => setClosing(true)}>Close the review…</Button>
      </div>
      <CloseReview here={here} named={named} go={go} opened={closing} onClose={() => setClosing(false)} />
    </div>
  );
}
