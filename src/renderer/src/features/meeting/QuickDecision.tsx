import { Button, Select, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { ChildFile } from '../../../../shared/domain/children/child-file';
import { nameAndRole } from '../../../../shared/domain/documents/people-words';
import { workingDaysBetween } from '../../../../shared/domain/timescales/working-days';
import type { WorkingCalendar } from '../../../../shared/domain/timescales/working-calendar';
import type { LocalDate } from '../../../../shared/kernel/local-date';
import { counted } from '../../content/counts';
import { useCalendar, useToday } from '../../store/day';
import type { PickedFrom } from '../../ui/note/note-props';
import { dayWritten, type DecisionDraft, type DecisionDrafting } from './decision-draft';
import classes from './meeting.module.css';
import type { RoomProps } from './room-props';
import { typedDate } from './typed-date';

type Props = Pick<RoomProps, 'here'> & {
  readonly topic: string;
  readonly drafting: DecisionDrafting;
  /** Counts up each time words are taken from the note: the focus comes here. */
  readonly turn: number;
  /** The focus goes back to the note. */
  readonly onDone: () => void;
};

const sources: Readonly<Record<PickedFrom['from'], string>> = {
  selection: 'from the words you selected',
  sentence: 'from the sentence at the caret',
  nothing: '',
};

function missingOf({ words, owner, by }: DecisionDraft, day: LocalDate | null): { id: string; words: string } | null {
  if (words.trim() === '') return { id: 'decision-words', words: 'Write what is to be done' };
  if (owner === '') return { id: 'decision-owner', words: 'Choose one named person' };
  if (day === null) {
    return {
      id: 'decision-by',
      words: by.trim() === '' ? 'Enter a date' : 'Enter a date, such as 21 12 2026 or 2 weeks',
    };
  }
  return null;
}

function workingDaysWords(today: LocalDate, day: LocalDate | null, calendar: WorkingCalendar): string {
  const days = day === null ? null : workingDaysBetween(today, day, calendar);
  return days === null || days < 0 ? '' : counted(days, 'working day');
}

type HeadProps = { readonly number: number; readonly source: string; readonly problem: string };

function Head({ number, source, problem }: HeadProps) {
  return (
    <div className={classes.decisionHead}>
      <h3>Decision {number}</h3>
      {problem === '' ? (
        <span>{source}</span>
      ) : (
        <span className={classes.problem} role="alert">
          {problem}
        </span>
      )}
      <span className={classes.decisionKeys}>
        <kbd>Enter</kbd> keep <kbd>Esc</kbd> back to the note
      </span>
    </div>
  );
}

type ByProps = {
  readonly typed: string;
  readonly day: LocalDate | null;
  readonly onChange: (typed: string) => void;
};

/** A day as people type it; its working days stand beside it, and leaving the field writes it out. */
function ByWhen({ typed, day, onChange }: ByProps) {
  const [today, calendar] = [useToday(), useCalendar()];
  return (
    <TextInput
      id="decision-by"
      label="By when"
      value={typed}
      rightSectionWidth="7rem"
      rightSectionPointerEvents="none"
      rightSection={<span className={classes.days}>{workingDaysWords(today, day, calendar)}</span>}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={() => {
        if (day !== null) onChange(dayWritten(day));
      }}
    />
  );
}

function useTypedDay(): (typed: string) => LocalDate | null {
  const [today, calendar] = [useToday(), useCalendar()];
  return (typed) => typedDate(typed, today, calendar);
}

type OwnerProps = {
  readonly child: ChildFile;
  readonly owner: string;
  readonly onChange: (owner: string) => void;
};

const Owner = ({ child, owner, onChange }: OwnerProps) => (
  <Select
    id="decision-owner"
    label="Who, one named person"
    data={Object.keys(child.people).map((id) => ({ value: id, label: nameAndRole(child, id) }))}
    value={owner === '' ? null : owner}
    onChange={(chosen) => onChange(chosen ?? '')}
  />
);

/** Escape goes back to the note; in an open list it closes the list first. */
const goesBack = ({ key, target }: KeyboardEvent): boolean =>
  key === 'Escape' && !(target instanceof Element && target.getAttribute('aria-expanded') === 'true');

/** What is missing, said until something of the decision changes. */
function useProblem(fields: DecisionDraft): readonly [string, (words: string) => void] {
  const of = [fields.words, fields.owner, fields.by].join('\n');
  const [said, setSaid] = useState({ words: '', of });
  return [said.of === of ? said.words : '', (words) => setSaid({ words, of })];
}

/** Docked under the note, always as high: words, one named person, by when. Enter keeps, Esc goes back to the note. */
export function QuickDecision({ here, topic, drafting: { fields, change, clear }, turn, onDone }: Props) {
  const { child, review, run } = here;
  const day = useTypedDay();
  const [problem, setProblem] = useProblem(fields);
  const wordsRef = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (turn > 0) wordsRef.current?.focus();
  }, [turn]);
  const keep = () => {
    const by = day(fields.by);
    const missing = missingOf(fields, by);
    if (missing !== null) {
      setProblem(missing.words);
      document.getElementById(missing.id)?.focus();
      return;
    }
    const decision = { words: fields.words.trim(), owner: fields.owner, by, topic };
    void run({ kind: 'keep-decision', review: review.id, id: null, decision });
    clear();
    onDone();
  };
  return (
    <form
      className={classes.decision}
      aria-label="New decision"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onKeyDown={(event) => {
        if (goesBack(event)) onDone();
      }}
    >
      <Head
        number={Object.keys(review.decisions).length + 1}
        source={fields.words === '' ? '' : sources[fields.from]}
        problem={problem}
      />
      <TextInput
        ref={wordsRef}
        id="decision-words"
        aria-label="What is to be done"
        value={fields.words}
        onChange={(event) => change({ words: event.currentTarget.value })}
      />
      <div className={classes.decisionRow}>
        <Owner child={child} owner={fields.owner} onChange={(owner) => change({ owner })} />
        <ByWhen typed={fields.by} day={day(fields.by)} onChange={(by) => change({ by })} />
        <Button type="submit" variant="filled">
          Keep decision
        </Button>
      </div>
    </form>
  );
}
