import { Button, Group, Modal } from '@mantine/core';
import { everythingMissing } from '../../../../shared/domain/workflow/check-answers';
import { useToday } from '../../store/day';
import { useStore } from '../../store/store-context';
import { counted, listed } from '../../content/counts';
import type { Go } from '../../ui/destination';
import classes from './meeting.module.css';
import { lastPart, minutesSoFar } from './meeting-time';
import type { RoomProps } from './room-props';

type Props = RoomProps & { readonly go: Go; readonly opened: boolean; readonly onClose: () => void };

/** The titles of the items that nobody has said anything about. */
function notTouched({ here, named }: RoomProps): readonly string[] {
  return everythingMissing(here.context).flatMap((missing) =>
    missing.code === 'topic-discussed' ? [named.topic(missing.topic)] : [],
  );
}

/** Ends the meeting: says what was not talked about, notes how long it took, and goes on to the tasks. */
export function CloseReview({ here, named, go, opened, onClose }: Props) {
  const { review, run } = here;
  const store = useStore();
  const today = useToday();
  const left = notTouched({ here, named });
  const noteMinutes = () => {
    const meeting = lastPart(review);
    const minutes = meeting === null ? null : minutesSoFar(meeting, today, store.now());
    if (meeting !== null && minutes !== null && minutes > 0) {
      void run({ kind: 'change-meeting', review: review.id, id: meeting.id, meeting: { minutes } });
    }
  };
  const close = () => {
    noteMinutes();
    go({ to: 'review', review: review.id });
  };
  const adjourn = () => {
    noteMinutes();
    void run({ kind: 'answer-adjournment', review: review.id, answer: {} });
    go({ to: 'task', review: review.id, task: 'plan', field: 'adjournedWhy' });
  };
  const canAdjourn = lastPart(review) !== null && (review.adjournment ?? null) === null;
  return (
    <Modal opened={opened} onClose={onClose} title="Close the review?" closeButtonProps={{ 'aria-label': 'Close' }}>
      <div className={classes.closing}>
        {left.length === 0 ? (
          <p>Every item has been dealt with.</p>
        ) : (
          <p>
            {counted(left.length, 'item')} not talked about: {listed(left)}. You can say why on the next pages.
          </p>
        )}
        <p>Nothing is sent and nothing becomes final. You can open the meeting again.</p>
        <Group gap="sm">
          <Button variant="filled" size="lg" onClick={close}>
            Close the review
          </Button>
          <Button size="lg" onClick={onClose} data-autofocus>
            Go on with the meeting
          </Button>
          {canAdjourn ? (
            <Button size="lg" onClick={adjourn}>
              Adjourn it
            </Button>
          ) : null}
        </Group>
      </div>
    </Modal>
  );
}
