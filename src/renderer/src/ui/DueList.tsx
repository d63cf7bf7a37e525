import type { Counting } from '../../../shared/domain/timescales/counting';
import type { Obligation } from '../../../shared/domain/timescales/obligations/obligation';
import type { LocalDate } from '../../../shared/kernel/local-date';
import { unconfirmed } from '../content/explanation-words';
import { obligationName } from '../content/obligation-names';
import { standsWords } from '../content/obligation-words';
import { dayInList } from '../content/review-standing';
import { BasisTag } from './BasisTag';
import classes from './DueList.module.css';
import { Status } from './Status';
import { WhyThisDate } from './WhyThisDate';

type LineProps = {
  readonly one: Obligation;
  readonly today: LocalDate;
  readonly counting: Counting;
  readonly side: 'bottom-end' | 'left-start';
};

function DueLine({ one, today, counting, side }: LineProps) {
  const name = obligationName(one);
  const { kind, words } = standsWords(one, today, counting.calendar);
  const { due } = one;
  const notRead = unconfirmed(one.rule);
  return (
    <li className={classes.line}>
      <span className={classes.name}>{name}</span>
      <Status kind={kind}>{words}</Status>
      {due === null ? null : (
        <span className={classes.by}>
          <span>by {dayInList(due, today)}</span>
          <BasisTag basis={one.rule.basis} />
          <WhyThisDate date={{ ...one, due }} counting={counting} side={side} of={`for ${name.toLowerCase()}`}>
            Why?
          </WhyThisDate>
          {notRead === null ? null : <span className={classes.unconfirmed}>{notRead}</span>}
        </span>
      )}
    </li>
  );
}

type Props = Omit<LineProps, 'one' | 'side'> & {
  readonly obligations: readonly Obligation[];
  readonly side?: LineProps['side'];
};

const keyOf = ({ rule, start }: Obligation): string => `${rule.id}/${start.date}/${start.fact ?? ''}`;

/** What is to be done and by when: how each stands in words, what it rests on, and why that date. */
export const DueList = ({ obligations, today, counting, side = 'bottom-end' }: Props) => (
  <ul className={classes.list}>
    {obligations.map((one) => (
      <DueLine key={keyOf(one)} one={one} today={today} counting={counting} side={side} />
    ))}
  </ul>
);
