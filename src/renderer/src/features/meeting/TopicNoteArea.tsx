import { Button, SegmentedControl, TextInput } from '@mantine/core';
import type { RefObject } from 'react';
import type { TopicNote } from '../../../../shared/domain/reviews/review-parts';
import { nameAndRole } from '../../../../shared/domain/documents/people-words';
import { emptyText } from '../../../../shared/kernel/rich-text';
import { Note } from '../../ui/note/Note';
import type { NoteHandle } from '../../ui/note/note-props';
import type { AgendaItem } from './agenda-items';
import classes from './meeting.module.css';
import type { RoomProps } from './room-props';

type Props = Pick<RoomProps, 'here'> & {
  readonly item: AgendaItem;
  readonly quotationLabel: string;
  readonly large: boolean;
  readonly noteRef: RefObject<NoteHandle | null>;
  readonly onDecision: () => void;
  readonly onAnswer: (part: Partial<TopicNote>) => void;
};

const choices = [
  { value: 'yes', label: 'Discussed' },
  { value: 'no', label: 'Not discussed' },
];

type HeadProps = Pick<Props, 'item' | 'onAnswer'> & { readonly note: TopicNote | undefined };

function Head({ item, note, onAnswer }: HeadProps) {
  const parked = note?.parked === true;
  return (
    <header className={classes.noteHead}>
      <h2>{item.title}</h2>
      <div className={classes.noteActions}>
        <SegmentedControl
          aria-label={`${item.title} was`}
          data={choices}
          value={note?.discussed ?? ''}
          onChange={(chosen) => onAnswer({ discussed: chosen === 'yes' ? 'yes' : 'no' })}
        />
        <Button size="xs" aria-pressed={parked} onClick={() => onAnswer({ parked: !parked })}>
          {parked ? 'Take it up again' : 'Park it'}
        </Button>
      </div>
    </header>
  );
}

/** One line that is the prompt, or the reason where the topic was not discussed: either way the note stays where it is. */
function Ask({ item, note, onAnswer }: HeadProps) {
  return (
    <div className={classes.ask}>
      {note?.discussed === 'no' ? (
        <>
          <label htmlFor={`notDiscussedWhy-${item.code}`}>Why not?</label>
          <TextInput
            id={`notDiscussedWhy-${item.code}`}
            className={classes.why ?? ''}
            value={note.notDiscussedWhy}
            onChange={(event) => onAnswer({ notDiscussedWhy: event.currentTarget.value })}
          />
        </>
      ) : (
        <p>{item.prompt}</p>
      )}
    </div>
  );
}

/** The item on the table: its question, and the note that never moves. */
export function TopicNoteArea({ here, item, quotationLabel, large, noteRef, onDecision, onAnswer }: Props) {
  const { child, review } = here;
  const note = review.topics[item.code];
  const people = Object.keys(child.people).map((id) => ({ id, name: nameAndRole(child, id) }));
  return (
    <div className={classes.noteArea}>
      <Head item={item} note={note} onAnswer={onAnswer} />
      <Ask item={item} note={note} onAnswer={onAnswer} />
      <Note
        id={`note-${item.code}`}
        label={`Note: ${item.title}`}
        size="fill"
        largeType={large}
        quotationLabel={quotationLabel}
        people={people}
        value={note?.note ?? emptyText}
        readOnly={review.finalised !== null}
        handle={noteRef}
        autoFocus
        onDecision={onDecision}
        onChange={(text) => onAnswer({ note: text })}
      />
    </div>
  );
}
