import { Button } from '@mantine/core';
import { useState } from 'react';
import { latestWords } from '../../../../shared/domain/children/latest-words';
import { shortName } from '../../../../shared/domain/children/child-name';
import { openReview } from '../../../../shared/domain/reviews/open-review';
import { longDate, weekdayDate } from '../../../../shared/kernel/date-words';
import { nextReviewName, reviewName } from '../../content/clock-words';
import { counted } from '../../content/counts';
import { refusalSentence } from '../../content/refusals';
import { problemSentence } from '../../content/review-problems';
import { apartSentence } from '../../content/review-standing';
import { useCounting, useToday } from '../../store/day';
import { useStartReview } from '../../store/start-review';
import type { Go } from '../../ui/destination';
import { DriftList } from '../../ui/DriftList';
import { DueList } from '../../ui/DueList';
import { Section } from '../../ui/Section';
import { Status } from '../../ui/Status';
import { Voice } from '../../ui/Voice';
import { WhyThisDate } from '../../ui/WhyThisDate';
import type { ChildRow } from './child-row';
import classes from './Caseload.module.css';

function NextReviewPart({ row }: { readonly row: ChildRow }) {
  const { next } = row.standing;
  const [today, counting] = [useToday(), useCounting()];
  if (next.kind === 'none') {
    return (
      <Section title="No review is due" level={3}>
        <p className={classes.small}>
          {apartSentence(next.reason)}
          {next.on === null ? '' : ` ${next.on > today ? 'From' : 'Since'} ${longDate(next.on)}.`}
        </p>
      </Section>
    );
  }
  return (
    <Section title={nextReviewName(next)} level={3}>
      <p className={classes.small}>
        <Status kind={row.words.kind}>{row.words.words}</Status>
      </p>
      <p className={classes.small}>
        {next.rule.basis === 'law' ? 'Law: by' : 'By'} {weekdayDate(next.due)}.{' '}
        <WhyThisDate date={next} counting={counting} side="left-start" />
      </p>
    </Section>
  );
}

const SHOWN = 3;

function AlsoDuePart({ row: { waiting } }: { readonly row: ChildRow }) {
  const [today, counting] = [useToday(), useCounting()];
  if (waiting.length === 0) return null;
  const more = waiting.length - SHOWN;
  return (
    <Section title="Also due" level={3} count={String(waiting.length)}>
      <DueList obligations={waiting.slice(0, SHOWN)} today={today} counting={counting} side="left-start" />
      {more > 0 ? <p className={classes.muted}>{counted(more, 'more date')} on the child’s page.</p> : null}
    </Section>
  );
}

function CarePart({ row }: { readonly row: ChildRow }) {
  return (
    <Section title="In care" level={3}>
      <dl className={classes.facts}>
        <dt>Legal status</dt>
        <dd>
          {row.legal} {row.legalSince}
        </dd>
        <dt>Lives</dt>
        <dd>
          {row.lives}
          {row.provider === '' ? null : <span className={classes.second}>{row.provider}</span>}
        </dd>
        <dt>Reference</dt>
        <dd>{row.reference}</dd>
        <dt>Reviews held</dt>
        <dd>{row.held}</dd>
      </dl>
    </Section>
  );
}

function useStart(row: ChildRow, go: Go) {
  const startReview = useStartReview();
  const [refused, setRefused] = useState<string>();
  const { next } = row.standing;
  const start = () => {
    if (next.kind !== 'due') return;
    const started = startReview(row.child, next);
    if (started.ok) go({ to: 'review', review: started.value });
    else setRefused(refusalSentence(started.error.code));
  };
  return { start, refused };
}

function Actions({ row, go }: { readonly row: ChildRow; readonly go: Go }) {
  const { start, refused } = useStart(row, go);
  const open = openReview(row.child);
  const { next } = row.standing;
  return (
    <div className={classes.actions}>
      {refused === undefined ? null : <p role="alert">{refused}</p>}
      {open === undefined ? null : (
        <>
          <Button variant="filled" onClick={() => go({ to: 'meeting', review: open.id })}>
            Open the meeting
          </Button>
          <Button onClick={() => go({ to: 'review', review: open.id })}>Open the review</Button>
        </>
      )}
      {open === undefined && next.kind === 'due' ? (
        <Button variant="filled" onClick={start}>
          Start {reviewName(next.sequence, next.number).toLowerCase()}
        </Button>
      ) : null}
      <Button onClick={() => go({ to: 'child', child: row.id })}>Open {shortName(row.child)}’s page</Button>
    </div>
  );
}

/** The child chosen in the list: what is due and why, and where to go from here. */
export function ChildAside({ row, go }: { readonly row: ChildRow; readonly go: Go }) {
  const { born } = row.child.facts;
  const { period, next } = row.standing;
  const words = latestWords(row.child);
  return (
    <aside className={classes.aside} aria-label={row.name}>
      <div className={classes.about} tabIndex={0} role="group" aria-label={`About ${row.name}`}>
        <div>
          <h2>{row.name}</h2>
          <p className={`${classes.small ?? ''} ${classes.muted ?? ''}`}>
            {born === null ? 'Date of birth not known.' : `Born ${longDate(born)}.`}
            {period === null ? '' : ` In care since ${longDate(period.from)}.`}
          </p>
        </div>
        {words === null ? null : <Voice words={words.words} by={`For review ${String(words.review.number)}`} />}
        <NextReviewPart row={row} />
        <AlsoDuePart row={row} />
        {row.drift.length === 0 ? null : (
          <Section title="Signs of drift" level={3} count={String(row.drift.length)}>
            <DriftList markers={row.drift} />
          </Section>
        )}
        <CarePart row={row} />
        {next.problems.length === 0 ? null : (
          <Section title="To check" level={3} count={String(next.problems.length)}>
            <ul className={classes.problems}>
              {next.problems.map((problem) => (
                <li key={`${problem.code}/${problem.on ?? ''}`}>{problemSentence(problem)}</li>
              ))}
            </ul>
          </Section>
        )}
      </div>
      <Actions row={row} go={go} />
    </aside>
  );
}
