import { Button, SegmentedControl, Textarea, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { agenda } from '../../../../../shared/domain/profile/profile-topics';
import type { ProfileTopic } from '../../../../../shared/domain/profile/council-profile';
import type { TopicNote } from '../../../../../shared/domain/reviews/review-parts';
import { emptyText, toPlain } from '../../../../../shared/kernel/rich-text';
import { owned } from '../../../content/review-words';
import { LinkButton } from '../../../ui/LinkButton';
import { Note } from '../../../ui/note/Note';
import { WordsField } from '../../../ui/WordsField';
import type { PageProps } from '../page-props';
import { peopleToKeepFrom } from '../people-to-keep-from';
import classes from '../review.module.css';

type RowProps = PageProps & {
  readonly topic: ProfileTopic;
  readonly open: boolean;
  readonly onOpen: () => void;
};

const choices = [
  { value: 'yes', label: 'Discussed' },
  { value: 'no', label: 'Not discussed' },
];

type NotesProps = Pick<RowProps, 'here' | 'named' | 'topic'> & { readonly answer: (part: Partial<TopicNote>) => void };

function Notes({ here: { child, review }, named, topic: { code, title }, answer }: NotesProps) {
  const note = review.topics[code];
  return (
    <>
      <Textarea
        id={`childSays-${code}`}
        label={`What ${named.child} says (optional)`}
        autosize
        minRows={1}
        value={note?.childSays ?? ''}
        onChange={(event) => answer({ childSays: event.currentTarget.value })}
      />
      <div>
        <div className={classes.noteLabel}>Note</div>
        <Note
          id={`note-${code}`}
          label={`Note: ${title}`}
          quotationLabel={`${owned(named.child)} words`}
          people={peopleToKeepFrom(child)}
          value={note?.note ?? emptyText}
          readOnly={review.finalised !== null}
          onChange={(text) => answer({ note: text })}
        />
      </div>
    </>
  );
}

function Topic({ here, named, errorAt, go, topic, open, onOpen }: Omit<RowProps, 'field'>) {
  const { review, run } = here;
  const { code, title } = topic;
  const note = review.topics[code];
  const answer = (part: Partial<TopicNote>) =>
    void run({ kind: 'answer-topic', review: review.id, topic: code, answer: part });
  const error = errorAt(`discussed-${code}`);
  return (
    <li data-about={code}>
      <div className={classes.rowHead}>
        <h2>{title}</h2>
        <div id={`discussed-${code}`}>
          <SegmentedControl
            aria-label={`${title} was`}
            data={choices}
            value={note?.discussed ?? ''}
            onChange={(chosen) => answer({ discussed: chosen === 'yes' ? 'yes' : 'no' })}
          />
        </div>
      </div>
      {error === undefined ? null : <p className={classes.error}>{error}</p>}
      {note?.discussed === 'no' ? (
        <WordsField
          id={`notDiscussedWhy-${code}`}
          label="Why was it not discussed?"
          rows={1}
          value={note.notDiscussedWhy}
          error={errorAt(`notDiscussedWhy-${code}`)}
          onChange={(why) => answer({ notDiscussedWhy: why })}
        />
      ) : null}
      {open ? <Notes here={here} named={named} topic={topic} answer={answer} /> : <Excerpt note={note} />}
      <div className={classes.rowActions}>
        {open ? null : (
          <LinkButton onClick={onOpen}>
            Write about it here<VisuallyHidden>: {title}</VisuallyHidden>
          </LinkButton>
        )}
        <LinkButton onClick={() => go({ to: 'meeting', review: review.id, topic: code })}>
          Open it in the meeting<VisuallyHidden>: {title}</VisuallyHidden>
        </LinkButton>
      </div>
    </li>
  );
}

const LONGEST_EXCERPT = 160;

function Excerpt({ note }: { readonly note: TopicNote | undefined }) {
  const text = note === undefined ? '' : toPlain(note.note);
  if (text === '') return null;
  const short = text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT).trimEnd()}…` : text;
  return <p className={classes.small}>{short}</p>;
}

/** Every topic: discussed, or why not; the notes one press away, or in the meeting. */
export function TopicsPage(props: PageProps) {
  const { here, field, go } = props;
  const { template, profile } = here.context;
  const topics = agenda(template, profile, here.review.topics);
  const wanted = topics.find(({ code }) => field?.endsWith(`-${code}`) === true && !field.startsWith('discussed'));
  const [open, setOpen] = useState(wanted?.code ?? null);
  return (
    <>
      <div>
        <Button onClick={() => go({ to: 'meeting', review: here.review.id })}>Open the meeting</Button>
      </div>
      <ul className={classes.rows}>
        {topics.map((topic) => (
          <Topic
            key={topic.code}
            {...props}
            topic={topic}
            open={open === topic.code}
            onOpen={() => {
              setOpen(topic.code);
            }}
          />
        ))}
      </ul>
    </>
  );
}
