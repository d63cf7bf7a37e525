import { Popover, SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { nameOf } from '../../../../shared/domain/documents/people-words';
import type { Decision, DecisionStatus } from '../../../../shared/domain/reviews/decision';
import { isDrifting } from '../../../../shared/domain/reviews/drift';
import type { LastDecision } from '../../../../shared/domain/reviews/review';
import { decisionStatusWords } from '../../content/answer-words';
import { counted } from '../../content/counts';
import { useProfile } from '../../store/caseload';
import { LinkButton } from '../../ui/LinkButton';
import { Section } from '../../ui/Section';
import { Status, type StatusKind } from '../../ui/Status';
import classes from './meeting.module.css';
import type { RoomProps } from './room-props';

type RowProps = Pick<RoomProps, 'here'> & {
  readonly decision: Decision;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
};
type Answer = (part: Partial<LastDecision>) => void;

const shapes: Readonly<Record<DecisionStatus, StatusKind>> = {
  open: 'not-started',
  done: 'in-order',
  part: 'part',
  'not-done': 'late',
  overtaken: 'done',
  'not-needed': 'done',
};

const quick = [
  { value: 'done', label: 'Done' },
  { value: 'part', label: 'Part' },
  { value: 'not-done', label: 'Not done' },
  { value: 'other', label: 'Other…' },
] as const;
const others = ['overtaken', 'not-needed'] as const;

const quickValue = (status: DecisionStatus): string => {
  if (status === 'open') return '';
  return status === 'overtaken' || status === 'not-needed' ? 'other' : status;
};

type JudgeProps = { readonly number: number; readonly judged: LastDecision; readonly answer: Answer };

/** Done, Part, Not done at one press; the rest one press further. */
function Judge({ number, judged, answer }: JudgeProps) {
  const [more, setMore] = useState(false);
  const choose = (chosen: string) => {
    setMore(chosen === 'other');
    if (chosen === 'done' || chosen === 'part' || chosen === 'not-done') answer({ status: chosen });
  };
  return (
    <Popover withRoles={false} opened={more} onChange={setMore} position="bottom-end">
      <Popover.Target>
        <div>
          <SegmentedControl
            aria-label={`Last decision ${String(number)} is`}
            data={[...quick]}
            value={more ? 'other' : quickValue(judged.status)}
            onChange={choose}
          />
        </div>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={`Last decision ${String(number)} is`}>
        <div className={classes.others}>
          {others.map((status) => (
            <LinkButton
              key={status}
              onClick={() => {
                answer({ status });
                setMore(false);
              }}
            >
              {decisionStatusWords[status]}
            </LinkButton>
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

const unjudged: LastDecision = { status: 'open', why: '', effect: '' };

function Open({ number, judged, answer }: JudgeProps) {
  return (
    <div className={classes.judge}>
      <Judge number={number} judged={judged} answer={answer} />
      {judged.status === 'open' || judged.status === 'done' ? null : (
        <TextInput
          size="xs"
          aria-label={`Why last decision ${String(number)} is ${decisionStatusWords[judged.status].toLowerCase()}`}
          leftSection={<span className={classes.days}>Why</span>}
          leftSectionWidth="2.5rem"
          value={judged.why}
          onChange={(event) => answer({ why: event.currentTarget.value })}
        />
      )}
    </div>
  );
}

function Row({ here: { child, review, run }, decision, open, onOpen }: RowProps) {
  const { id, number, words, owner, carriedCount } = decision;
  const judged = review.lastDecisions[id] ?? unjudged;
  const drifts = isDrifting(decision, useProfile().driftReviews);
  const answer: Answer = (part) => {
    void run({ kind: 'judge-last-decision', review: review.id, decision: id, answer: part });
    onOpen(true);
  };
  const expanded = open || judged.status === 'open';
  return (
    <li>
      <div className={classes.listWords}>
        <span>{number}</span>
        {words}
      </div>
      {drifts ? (
        <div className={classes.listMore}>
          <Status kind="flag">Carried at {carriedCount + 1} reviews</Status>
        </div>
      ) : null}
      {expanded ? (
        <Open number={number} judged={judged} answer={answer} />
      ) : (
        <div className={classes.listMore}>
          <Status kind={shapes[judged.status]}>{decisionStatusWords[judged.status]}</Status>
          <span>{owner === '' ? '' : nameOf(child, owner)}</span>
          <LinkButton onClick={() => onOpen(true)}>Change</LinkButton>
        </div>
      )}
    </li>
  );
}

/** What was decided last time, each judged where it stands. */
export function LastTime({ here }: Pick<RoomProps, 'here'>) {
  const [open, setOpen] = useState<string | null>(null);
  const { lastDecisions } = here.context;
  if (lastDecisions.length === 0) return null;
  return (
    <Section title="Last time" count={counted(lastDecisions.length, 'decision')}>
      <ol className={classes.list} aria-label="Decisions of last time">
        {lastDecisions.map((decision) => (
          <Row
            key={decision.id}
            here={here}
            decision={decision}
            open={open === decision.id}
            onOpen={(is) => {
              setOpen(is ? decision.id : null);
            }}
          />
        ))}
      </ol>
    </Section>
  );
}
