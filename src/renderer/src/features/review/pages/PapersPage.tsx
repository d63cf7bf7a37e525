import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { paperState, papersInOrder } from '../../../../../shared/domain/reviews/paper-state';
import type { Paper } from '../../../../../shared/domain/reviews/review-parts';
import { longDate } from '../../../../../shared/kernel/date-words';
import { paperWords } from '../../../content/answer-words';
import { listed } from '../../../content/counts';
import { useToday } from '../../../store/day';
import { DateParts } from '../../../ui/DateParts';
import { EmptyState } from '../../../ui/EmptyState';
import { Status, type StatusKind } from '../../../ui/Status';
import { Disclosed } from '../fields/Disclosed';
import { WordsField } from '../../../ui/WordsField';
import type { PageProps } from '../page-props';
import { peopleToChoose } from '../people-to-choose';
import classes from '../review.module.css';

const shapes: Readonly<Record<ReturnType<typeof paperState>, StatusKind>> = {
  'in-time': 'in-order',
  'in-late': 'due',
  awaited: 'waiting',
  'not-received': 'missing',
};

type Props = { readonly here: PageProps['here']; readonly paper: Paper };

function useKeep({ here: { review, run }, paper }: Props) {
  return (part: Partial<Omit<Paper, 'id'>>) =>
    void run({ kind: 'keep-paper', review: review.id, id: paper.id, paper: part });
}

function Details({ here, paper }: Props) {
  const keep = useKeep({ here, paper });
  const at = (field: string) => `${field}-${paper.id}`;
  return (
    <div className={classes.questions}>
      <TextInput
        id={at('title')}
        label="What paper is it?"
        value={paper.title}
        onChange={(event) => keep({ title: event.currentTarget.value })}
      />
      <Select
        id={at('from')}
        label="Who from? (optional)"
        data={peopleToChoose(here.child)}
        value={paper.from === '' ? null : paper.from}
        clearable
        onChange={(from) => keep({ from: from ?? '' })}
      />
      <div className={classes.beside}>
        <DateParts
          id={at('due')}
          legend="Wanted by (optional)"
          value={paper.due}
          onChange={(day) => keep({ due: day })}
        />
        <DateParts
          id={at('requested')}
          legend="Asked for on (optional)"
          value={paper.requested}
          onChange={(day) => keep({ requested: day })}
        />
      </div>
      <Checkbox
        id={at('court')}
        label="It is a court paper"
        checked={paper.court}
        onChange={(event) => keep({ court: event.currentTarget.checked })}
      />
      <WordsField id={at('note')} label="Note (optional)" value={paper.note} onChange={(note) => keep({ note })} />
      <div>
        <Button
          variant="subtle"
          onClick={() => void here.run({ kind: 'remove-paper', review: here.review.id, id: paper.id })}
        >
          Remove this paper
        </Button>
      </div>
    </div>
  );
}

function PaperRow({ here, paper }: Props) {
  const keep = useKeep({ here, paper });
  const today = useToday();
  const due = paper.due ?? here.context.papersDue;
  const state = paperState(paper, due, here.context.heldOn !== null);
  const chased = paper.chased.map((day) => longDate(day));
  return (
    <li data-about={paper.id}>
      <div className={classes.rowHead}>
        <h2>{paper.title === '' ? 'Paper without a title' : paper.title}</h2>
        <Status kind={shapes[state]}>{paperWords[state]}</Status>
      </div>
      <p className={classes.small}>
        {due === null ? 'No day is set' : `Wanted by ${longDate(due)}`}
        {paper.requested === null ? '' : `. Asked for on ${longDate(paper.requested)}`}
        {chased.length === 0 ? '' : `. Chased on ${listed(chased)}`}
      </p>
      <DateParts
        id={`received-${paper.id}`}
        legend="Received on"
        value={paper.received}
        onChange={(day) => keep({ received: day })}
      />
      <div className={classes.rowActions}>
        {paper.received === null ? <Button onClick={() => keep({ received: today })}>Received today</Button> : null}
        {paper.received === null && !paper.chased.includes(today) ? (
          <Button onClick={() => keep({ chased: [...paper.chased, today] })}>Chased today</Button>
        ) : null}
      </div>
      <Disclosed label="Details" about={paper.title} openAtFirst={paper.title === ''}>
        <Details here={here} paper={paper} />
      </Disclosed>
    </li>
  );
}

/** The papers for the review: expected, asked for, chased, in. */
export function PapersPage({ here }: PageProps) {
  const papers = papersInOrder(here.review);
  const add = () => void here.run({ kind: 'keep-paper', review: here.review.id, id: null, paper: {} });
  return (
    <>
      {papers.length === 0 ? (
        <EmptyState title="No papers yet">The reports and plans for this review will be listed here.</EmptyState>
      ) : (
        <ul className={classes.rows}>
          {papers.map((paper) => (
            <PaperRow key={paper.id} here={here} paper={paper} />
          ))}
        </ul>
      )}
      <div>
        <Button onClick={add}>Add a paper</Button>
      </div>
    </>
  );
}
