import { Button, Checkbox, Popover } from '@mantine/core';
import { attendance, CHILD } from '../../../../shared/domain/reviews/attendance';
import { nameAndRole, nameOf, roleOf } from '../../../../shared/domain/documents/people-words';
import type { Meeting } from '../../../../shared/domain/reviews/review-parts';
import { listed } from '../../content/counts';
import { timeFromStored } from '../../content/times';
import { useToday } from '../../store/day';
import { useStore } from '../../store/store-context';
import { Icon } from '../../ui/Icon';
import { LinkButton } from '../../ui/LinkButton';
import classes from './meeting.module.css';
import { clockNow, lastPart } from './meeting-time';
import type { RoomProps } from './room-props';

type Props = Pick<RoomProps, 'here'> & { readonly opened: boolean; readonly onOpened: (opened: boolean) => void };

/** Begins the first or the next part of the meeting, now. */
function useBegin({ review, run }: RoomProps['here']) {
  const store = useStore();
  const today = useToday();
  return (present: readonly string[]) =>
    void run({
      kind: 'begin-meeting',
      review: review.id,
      id: null,
      meeting: { on: today, at: clockNow(store.now()), present },
    });
}

const partWords = ({ part, at }: Meeting, of: number): string => {
  const time = timeFromStored(at);
  if (of === 1) return time === '' ? 'In the room' : `In the room since ${time}`;
  return `Part ${String(part)}${time === '' ? '' : `, ${time}`}`;
};

function Ticks({ here, meeting }: Pick<Props, 'here'> & { readonly meeting: Meeting | null }) {
  const { child, review, run } = here;
  const begin = useBegin(here);
  const set = (present: readonly string[]) => {
    if (meeting === null) begin(present);
    else void run({ kind: 'change-meeting', review: review.id, id: meeting.id, meeting: { present } });
  };
  return (
    <Checkbox.Group label="Who is here now?" value={[...(meeting?.present ?? [])]} onChange={set}>
      <div className={classes.ticks}>
        {[CHILD, ...Object.keys(child.people)].map((person) => (
          <Checkbox key={person} value={person} label={nameAndRole(child, person)} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

function Choose({ here, opened, onOpened }: Props) {
  const meeting = lastPart(here.review);
  const begin = useBegin(here);
  return (
    <Popover withRoles={false} opened={opened} onChange={onOpened} position="right-end" width={320}>
      <Popover.Target>
        <span className={classes.change}>
          <LinkButton onClick={() => onOpened(!opened)} expanded={opened}>
            Change
          </LinkButton>
        </span>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label="Who is here">
        <Ticks here={here} meeting={meeting} />
        <div className={classes.chooseActions}>
          <Button variant="filled" onClick={() => onOpened(false)}>
            Back to the note
          </Button>
          {meeting === null || meeting.present.length === 0 ? null : (
            <Button onClick={() => begin([])}>Start part {meeting.part + 1}</Button>
          )}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

/** Who is here now, and who was here earlier. */
export function InTheRoom(props: Props) {
  const { child, review } = props.here;
  const meeting = lastPart(review);
  const here = meeting?.present ?? [];
  const earlier = [...attendance(review).keys()].filter((person) => !here.includes(person));
  return (
    <section className={classes.who} aria-label="In the room">
      <div className={classes.whoHead}>
        <h2>{meeting === null ? 'In the room' : partWords(meeting, Object.keys(review.meetings).length)}</h2>
        <Choose {...props} />
      </div>
      {meeting === null ? (
        <Button size="xs" onClick={() => props.onOpened(true)}>
          Say who is here
        </Button>
      ) : null}
      <ul>
        {here.map((person) => (
          <li key={person}>
            <Icon name="ok" />
            {nameOf(child, person)}
            <span>{roleOf(child, person)}</span>
          </li>
        ))}
      </ul>
      {earlier.length === 0 ? null : (
        <p className={classes.gone}>
          <Icon name="leave" />
          <span>Earlier: {listed(earlier.map((person) => nameOf(child, person)))}</span>
        </p>
      )}
    </section>
  );
}
