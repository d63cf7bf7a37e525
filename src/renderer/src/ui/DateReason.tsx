import { CloseButton } from '@mantine/core';
import type { Counting } from '../../../shared/domain/timescales/counting';
import { explain, type DatedTogether } from '../../../shared/domain/timescales/explanation';
import { preparationClocks } from '../../../shared/domain/timescales/record-clocks';
import type { Rule } from '../../../shared/domain/timescales/rule';
import { weekdayDate } from '../../../shared/kernel/date-words';
import type { LocalDate } from '../../../shared/kernel/local-date';
import { purposeWords } from '../content/clock-words';
import { sourceNote, whyLead, whySteps, whyText, whyTitle, type Step } from '../content/explanation-words';
import { BasisTag } from './BasisTag';
import { CopyButton } from './CopyButton';
import { CountingCalendar } from './CountingCalendar';
import type { DrawingName } from './Drawings';
import { Icon } from './Icon';
import { Section } from './Section';
import classes from './WhyThisDate.module.css';

const icons: Readonly<Record<Step['kind'], DrawingName>> = {
  start: 'cal',
  counted: 'ok',
  'left-out': 'x',
  note: 'info',
};

function Source({ rule }: { readonly rule: Rule }) {
  return (
    <div className={classes.rule}>
      <BasisTag basis={rule.basis} />
      <span>
        {rule.source}. <span className={classes.muted}>{sourceNote(rule)}</span>
      </span>
    </div>
  );
}

function Steps({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <ol className={classes.steps}>
      {steps.map(({ kind, title, words }) => (
        <li key={title}>
          <Icon name={icons[kind]} />
          <div>
            <b>{title}</b>
            {words}
          </div>
        </li>
      ))}
    </ol>
  );
}

type HangingProps = { readonly due: LocalDate; readonly counting: Counting };

/** What is to be ready first, if the review is held on its last day. */
function Hanging({ due, counting }: HangingProps) {
  const rows = preparationClocks(due, counting).flatMap(({ due: found }) => (found.ok ? [found.value] : []));
  if (rows.length === 0) return null;
  return (
    <Section title="What hangs on it, if the review is held on the last day" level={3}>
      <ul className={classes.hanging}>
        {rows.map(({ rule, due: day }) => (
          <li key={rule.id}>
            <span>{purposeWords(rule)}</span>
            <BasisTag basis={rule.basis} />
            <span>{weekdayDate(day)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const isReviewClock = ({ id }: Rule): boolean => id === 'T1' || id === 'T2' || id === 'T3';

type Props = {
  readonly date: DatedTogether;
  readonly counting: Counting;
  readonly headingId: string;
  readonly onClose: () => void;
};

/** Rule, source, start, days counted and left out: a date explained. */
export function DateReason({ date, counting, headingId, onClose }: Props) {
  const why = explain(date, counting.calendar);
  return (
    <>
      <div className={classes.head}>
        <div>
          <h2 id={headingId}>{whyTitle(why)}</h2>
          <p>{whyLead(why)}</p>
        </div>
        <CloseButton aria-label="Close" onClick={onClose} />
      </div>
      <div className={classes.body}>
        <Source rule={why.rule} />
        <div className={why.counted.length === 0 ? classes.one : classes.two}>
          {why.counted.length === 0 ? null : <CountingCalendar why={why} />}
          <Steps steps={whySteps(why)} />
        </div>
        {isReviewClock(why.rule) ? <Hanging due={why.due} counting={counting} /> : null}
      </div>
      <div className={classes.foot}>
        <CopyButton text={() => whyText(why)}>Copy the reason</CopyButton>
      </div>
    </>
  );
}
