import { Button } from '@mantine/core';
import { longDate } from '../../../../shared/kernel/date-words';
import { dayAndTime, dayOf } from '../../content/times';
import type { Session } from '../../store/session-types';
import { Brand } from '../../ui/Brand';
import classes from './Gate.module.css';

type Props = Pick<Extract<Session, { readonly kind: 'asking-clock' }>, 'problem' | 'useThisDate'>;

const doubts = {
  earlier: 'That is later than the laptop’s clock.',
  'far-ahead': 'That is more than 400 days before the laptop’s clock.',
} as const;

/** Asks about a laptop's clock that does not fit what was saved last, before any date is worked out from it. */
export function ClockQuestion({ problem, useThisDate }: Props) {
  const day = dayOf(problem.now);
  return (
    <main className={classes.alone}>
      <Brand />
      <div>
        <h1>Is it {day === null ? dayAndTime(problem.now) : longDate(day)} today?</h1>
        <p>
          This laptop’s clock says {dayAndTime(problem.now)}. The last entry in this caseload was saved on{' '}
          {dayAndTime(problem.last)}. {doubts[problem.kind]}
        </p>
        <p>Every due date is counted from today’s date, so a wrong clock makes wrong dates. Your answer is recorded.</p>
        <div className={classes.row}>
          <Button variant="filled" size="lg" onClick={useThisDate}>
            Use this date
          </Button>
          <Button
            size="lg"
            onClick={() => {
              window.close();
            }}
          >
            Close and put the clock right
          </Button>
        </div>
      </div>
    </main>
  );
}
