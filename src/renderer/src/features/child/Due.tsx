import type { Outlook } from '../../../../shared/domain/children/outlook';
import { counted } from '../../content/counts';
import { useCounting, useToday } from '../../store/day';
import { DriftList } from '../../ui/DriftList';
import { DueList } from '../../ui/DueList';
import { LinkButton } from '../../ui/LinkButton';
import { Section } from '../../ui/Section';
import classes from './Child.module.css';

const SHOWN = 5;

type Props = { readonly outlook: Outlook; readonly onDates: () => void };

/** What waits beside the next review: how each stands, and why that date. */
export function AlsoDue({ outlook: { waiting }, onDates }: Props) {
  const [today, counting] = [useToday(), useCounting()];
  const more = waiting.length - SHOWN;
  return (
    <Section
      title="Also due"
      count={waiting.length === 0 ? undefined : counted(waiting.length, 'date')}
      more={<LinkButton onClick={onDates}>All dates</LinkButton>}
    >
      {waiting.length === 0 ? (
        <p className={classes.muted}>Nothing waits beside the next review.</p>
      ) : (
        <DueList obligations={waiting.slice(0, SHOWN)} today={today} counting={counting} />
      )}
      {more > 0 ? <p className={classes.muted}>{counted(more, 'more date')} under All dates.</p> : null}
    </Section>
  );
}

/** Signs that the plan is not moving; nothing shows where there are none. */
export function Drift({ outlook: { drift } }: Pick<Props, 'outlook'>) {
  return drift.length === 0 ? null : (
    <Section title="Signs of drift" count={String(drift.length)}>
      <DriftList markers={drift} />
    </Section>
  );
}
