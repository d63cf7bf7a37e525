import { Button } from '@mantine/core';
import type { NextDates } from '../../../../../shared/domain/reviews/review-parts';
import { workingDayBy } from '../../../../../shared/domain/timescales/due-date';
import { nextReviewDue } from '../../../../../shared/domain/workflow/review-dates';
import { longDate, weekdayDate } from '../../../../../shared/kernel/date-words';
import { useCounting } from '../../../store/day';
import { DateParts } from '../../../ui/DateParts';
import { WhyThisDate } from '../../../ui/WhyThisDate';
import type { PageProps } from '../page-props';
import classes from '../review.module.css';

type DateProps = { readonly here: PageProps['here']; readonly answer: (part: Partial<NextDates>) => void };

function NextReview({ here: { child, review }, answer, error }: DateProps & { readonly error: string | undefined }) {
  const counting = useCounting();
  const due = nextReviewDue(child, review, counting);
  const holdBy = due === null ? null : workingDayBy(due.due, counting.calendar);
  return (
    <div className={classes.questions}>
      {due === null ? (
        <p className={classes.muted}>It is worked out once this review has a date.</p>
      ) : (
        <p>
          Due by <b>{weekdayDate(due.due)}</b>. <WhyThisDate date={due} counting={counting} />
        </p>
      )}
      <DateParts
        id="review"
        legend="Date of the next review"
        hint="For example, 7 12 2026"
        value={review.next.review}
        error={error}
        onChange={(day) => answer({ review: day })}
      />
      {holdBy === null || review.next.review === holdBy ? null : (
        <div>
          <Button onClick={() => answer({ review: holdBy })}>Use {longDate(holdBy)}, the last working day</Button>
        </div>
      )}
    </div>
  );
}

function Midway({ here: { review, context }, answer }: DateProps) {
  const { midwayDue } = context;
  return (
    <div className={classes.questions}>
      <DateParts
        id="midway"
        legend="Date of the midway check (optional)"
        hint="When you look at how the decisions are going"
        value={review.next.midway}
        onChange={(day) => answer({ midway: day })}
      />
      {midwayDue === null || review.next.midway === midwayDue ? null : (
        <div>
          <Button onClick={() => answer({ midway: midwayDue })}>Use {longDate(midwayDue)}, halfway</Button>
        </div>
      )}
    </div>
  );
}

/** When the next review and the midway check are to be: proposed, explained, and the chair’s to set. */
export function NextDatesPage({ here, errorAt }: PageProps) {
  const answer = (part: Partial<NextDates>) =>
    void here.run({ kind: 'answer-next', review: here.review.id, answer: part });
  return (
    <>
      <NextReview here={here} answer={answer} error={errorAt('review')} />
      <Midway here={here} answer={answer} />
    </>
  );
}
