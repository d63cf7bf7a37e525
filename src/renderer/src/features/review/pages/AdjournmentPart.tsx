import { Button } from '@mantine/core';
import type { Adjournment } from '../../../../../shared/domain/reviews/review-parts';
import { adjournmentClock } from '../../../../../shared/domain/timescales/record-clocks';
import { weekdayDate } from '../../../../../shared/kernel/date-words';
import { useCounting } from '../../../store/day';
import { DateParts } from '../../../ui/DateParts';
import { WhyThisDate } from '../../../ui/WhyThisDate';
import { WordsField } from '../../../ui/WordsField';
import type { PageProps } from '../page-props';
import classes from '../review.module.css';

type Props = Pick<PageProps, 'here' | 'errorAt'>;

function GoesOnBy({ on }: Pick<Adjournment, 'on'>) {
  const counting = useCounting();
  const clock = adjournmentClock(on, counting)[0]?.due;
  if (clock?.ok !== true) return null;
  return (
    <p>
      It goes on by <b>{weekdayDate(clock.value.due)}</b>. Until then no change to the care plan may be made.{' '}
      <WhyThisDate date={clock.value} counting={counting} of="for going on" />
    </p>
  );
}

/** The review’s one adjournment: when, why, and when it goes on. */
export function AdjournmentPart({ here: { review, run }, errorAt }: Props) {
  const adjournment = review.adjournment ?? null;
  const answer = (part: Partial<Adjournment> | null) =>
    void run({ kind: 'answer-adjournment', review: review.id, answer: part });
  if (adjournment === null) {
    return Object.keys(review.meetings).length === 0 ? null : (
      <div>
        <Button onClick={() => answer({})}>Record an adjournment</Button>
        <p className={classes.muted}>Where too little was known to go on. A review may be adjourned once.</p>
      </div>
    );
  }
  return (
    <div className={classes.questions}>
      <h2>Adjournment</h2>
      <DateParts
        id="adjournedOn"
        legend="Date it was adjourned"
        value={adjournment.on}
        onChange={(on) => {
          if (on !== null) answer({ on });
        }}
      />
      <WordsField
        id="adjournedWhy"
        label="Why was it adjourned?"
        value={adjournment.why}
        error={errorAt('adjournedWhy')}
        onChange={(why) => answer({ why })}
      />
      <GoesOnBy on={adjournment.on} />
      <DateParts
        id="resumesOn"
        legend="Date it goes on (optional)"
        hint="The next part of the meeting that is held after the adjournment ends it"
        value={adjournment.resumesOn}
        error={errorAt('resumesOn')}
        onChange={(resumesOn) => answer({ resumesOn })}
      />
      <div>
        <Button onClick={() => answer(null)}>Remove the adjournment</Button>
      </div>
    </div>
  );
}
