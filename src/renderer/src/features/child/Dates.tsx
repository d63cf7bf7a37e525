import type { ReactNode } from 'react';
import type { ChildFile } from '../../../../shared/domain/children/child-file';
import { openObligations } from '../../../../shared/domain/timescales/obligations/all-obligations';
import type { Obligation } from '../../../../shared/domain/timescales/obligations/obligation';
import { longDate } from '../../../../shared/kernel/date-words';
import { startWords } from '../../content/clock-words';
import { counted } from '../../content/counts';
import { obligationName, ruleName } from '../../content/obligation-names';
import { standsWords } from '../../content/obligation-words';
import { useCounting, useToday } from '../../store/day';
import { useObligations } from '../../store/obligations';
import { DueList } from '../../ui/DueList';
import { Section } from '../../ui/Section';
import { Status } from '../../ui/Status';
import { WhyThisDate } from '../../ui/WhyThisDate';
import classes from './Child.module.css';

const latestFirst = (a: Obligation, b: Obligation): number => ((a.due ?? '') < (b.due ?? '') ? 1 : -1);

function Row({ one }: { readonly one: Obligation }) {
  const [today, counting] = [useToday(), useCounting()];
  const { kind, words } = standsWords(one, today, counting.calendar);
  const { due } = one;
  const name = obligationName(one);
  return (
    <tr role="row">
      <td role="cell">{name}</td>
      <td role="cell" className={classes.whole}>
        {startWords(one.start.event)}
        <small>{longDate(one.start.date)}</small>
      </td>
      <td role="cell" className={classes.whole}>
        {due === null ? 'Not worked out' : longDate(due)}
      </td>
      <td role="cell">
        <Status kind={kind}>{words}</Status>
      </td>
      <td role="cell">
        {due === null ? null : (
          <WhyThisDate date={{ ...one, due }} counting={counting} of={`for ${name.toLowerCase()}, ${longDate(due)}`}>
            Why?
          </WhyThisDate>
        )}
      </td>
    </tr>
  );
}

const heads = ['What', 'Counted from', 'Due by', 'How it stands', 'Why this date'] as const;

/** A table also where its cells stand one below the other: the roles say so, whatever the styles make of it. */
const Table = ({ obligations }: { readonly obligations: readonly Obligation[] }) => (
  <table role="table" className={`${classes.table ?? ''} ${classes.stacks ?? ''}`}>
    <thead role="rowgroup">
      <tr role="row">
        {heads.map((head) => (
          <th key={head} role="columnheader" scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {obligations.map((one) => (
        <Row key={`${one.rule.id}/${one.start.date}/${one.start.fact ?? ''}/${one.due ?? ''}`} one={one} />
      ))}
    </tbody>
  </table>
);

type ListedProps = { readonly title: string; readonly obligations: readonly Obligation[]; readonly note?: ReactNode };

function Listed({ title, obligations, note }: ListedProps) {
  if (obligations.length === 0) return null;
  return (
    <Section title={title} count={counted(obligations.length, 'date')}>
      {note}
      <Table obligations={[...obligations].sort(latestFirst)} />
    </Section>
  );
}

const isNotRecorded = ({ state }: Obligation): boolean =>
  state.kind === 'not-applicable' && state.reason === 'not-recorded';

/** What nobody records here, by name: nothing can be said of it, so nothing of it is ever called late. */
function NotRecorded({ obligations }: { readonly obligations: readonly Obligation[] }) {
  const names = [...new Set(obligations.map(({ rule }) => ruleName(rule.id)))].sort();
  if (names.length === 0) return null;
  return (
    <Section title="Not recorded here" count={counted(names.length, 'kind')}>
      <p className={classes.muted}>
        Nothing here says whether these were done, so none of them is ever called late: {names.join('; ')}.
      </p>
    </Section>
  );
}

/** Everything that was, is and will next be due for the child, each with its working. */
export function Dates({ child }: { readonly child: ChildFile }) {
  const [today, counting] = [useToday(), useCounting()];
  const all = useObligations(child);
  const { inTime, late } = all.olderVisits;
  const open = openObligations(all);
  const known = all.listed.filter((one) => !isNotRecorded(one));
  return (
    <>
      <Section title="Waiting" count={open.length === 0 ? undefined : counted(open.length, 'date')}>
        {open.length === 0 ? (
          <p className={classes.muted}>Nothing is due.</p>
        ) : (
          <DueList obligations={open} today={today} counting={counting} />
        )}
      </Section>
      <Listed
        title="Done or missed"
        obligations={known.filter(({ state }) => state.kind === 'met' || state.kind === 'missed')}
      />
      {inTime + late === 0 ? null : (
        <p className={classes.muted}>
          Visits older than 24 months are counted only: {inTime} in time, {late} late.
        </p>
      )}
      <Listed
        title="Stopped before it was due"
        obligations={known.filter(({ state }) => state.kind === 'not-applicable')}
      />
      <NotRecorded obligations={all.listed.filter(isNotRecorded)} />
    </>
  );
}
