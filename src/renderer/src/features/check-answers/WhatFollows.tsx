import { lazy, Suspense } from 'react';
import { managerClock, recordClocks, type Clock } from '../../../../shared/domain/timescales/record-clocks';
import { documentKindSchema } from '../../../../shared/domain/records/document-record';
import { shortWeekdayDate } from '../../../../shared/kernel/date-words';
import { amountWords } from '../../content/clock-words';
import { ruleName } from '../../content/obligation-names';
import { standsWords } from '../../content/obligation-words';
import { useCounting, useToday } from '../../store/day';
import { useObligations } from '../../store/obligations';
import { Section } from '../../ui/Section';
import { Status } from '../../ui/Status';
import { WhyThisDate } from '../../ui/WhyThisDate';
import type { CheckProps } from './check-props';
import classes from './check.module.css';
import { documentWords } from './words';

/** How a clock of a final review stands; nothing where nobody records whether it was met. */
function Stands({ here: { child, review }, clock }: Pick<CheckProps, 'here'> & { readonly clock: Clock }) {
  const [today, { calendar }] = [useToday(), useCounting()];
  const { listed } = useObligations(child);
  const one = listed.find(({ rule, start }) => rule.id === clock.id && start.fact === review.id);
  if (review.finalised === null || one === undefined || one.state.kind === 'not-applicable') return null;
  const { kind, words } = standsWords(one, today, calendar);
  return (
    <div>
      <Status kind={kind}>{words}</Status>
    </div>
  );
}

function ClockRow({ here, clock }: Pick<CheckProps, 'here'> & { readonly clock: Clock }) {
  const counting = useCounting();
  const name = ruleName(clock.id);
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {clock.due.ok ? (
          <>
            by {shortWeekdayDate(clock.due.value.due)}{' '}
            <WhyThisDate date={clock.due.value} counting={counting} of={name.toLowerCase()}>
              Why?
            </WhyThisDate>
            <Stands here={here} clock={clock} />
          </>
        ) : (
          'Past the calendar that this app knows'
        )}
      </dd>
    </>
  );
}

/** The dates that a final record is held to. */
export function Clocks({ here, title }: Pick<CheckProps, 'here'> & { readonly title: string }) {
  const counting = useCounting();
  const { heldOn } = here.context;
  const manager = heldOn === null ? undefined : managerClock(heldOn, counting)[0];
  return (
    <Section title={title}>
      {heldOn === null ? (
        <p className={classes.small}>The dates run from the day of the review, which is not known yet.</p>
      ) : (
        <dl className={classes.facts}>
          {recordClocks(heldOn, counting).map((clock) => (
            <ClockRow key={clock.id} here={here} clock={clock} />
          ))}
          {manager?.due.ok === true ? (
            <>
              <dt>Manager’s reply</dt>
              <dd>{amountWords(manager.due.value.rule)} from receipt</dd>
            </>
          ) : null}
        </dl>
      )}
    </Section>
  );
}

// The lists of words come when there is a record to read.
const SecondLookList = lazy(async () => ({ default: (await import('./SecondLookList')).SecondLookList }));

/** Beside the answers: what is worth another look, the documents that are made and the clocks that start. */
export function WhatFollows(props: CheckProps) {
  const { here } = props;
  return (
    <aside className={classes.follows} aria-label="What finalising does">
      <Suspense>
        <SecondLookList {...props} />
      </Suspense>
      <Section title="Documents" count={`${String(documentKindSchema.options.length)} in Word`}>
        <ul className={classes.documents}>
          {documentKindSchema.options.map((kind) => (
            <li key={kind}>
              <b>{documentWords[kind].title}</b>
              <span>{documentWords[kind].what}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Clocks here={here} title="What starts when you finalise" />
    </aside>
  );
}
