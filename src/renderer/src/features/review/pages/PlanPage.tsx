import { TextInput } from '@mantine/core';
import { howHeldSchema, type Plan } from '../../../../../shared/domain/reviews/review-parts';
import { reviewDue } from '../../../../../shared/domain/workflow/review-dates';
import { longDate } from '../../../../../shared/kernel/date-words';
import { howHeldWords } from '../../../content/answer-words';
import { lateness } from '../../../content/relative-days';
import { timeFromStored } from '../../../content/times';
import { useCounting, useToday } from '../../../store/day';
import { DateParts } from '../../../ui/DateParts';
import { WhyThisDate } from '../../../ui/WhyThisDate';
import { AdjournmentPart } from './AdjournmentPart';
import { KindPart } from './KindPart';
import { Choices } from '../fields/Choices';
import { readMinutes, readTime } from '../fields/time-typed';
import { Typed } from '../fields/Typed';
import { WordsField } from '../../../ui/WordsField';
import type { PageProps } from '../page-props';
import classes from '../review.module.css';

const howHeld = howHeldSchema.options.map((code) => ({ code, words: howHeldWords[code] }));

function Due({ here: { child, review } }: Pick<PageProps, 'here'>) {
  const [counting, today] = [useCounting(), useToday()];
  const due = reviewDue(child, review, today, counting);
  if (due === null) return <p className={classes.muted}>The day it is due cannot be worked out from what is here.</p>;
  return (
    <p>
      Due by <b>{longDate(due.due)}</b>, {lateness(today, due.due)}. <WhyThisDate date={due} counting={counting} />
    </p>
  );
}

type Answer = (part: Partial<Plan>) => void;

function TimeAndLength({ plan, answer }: { readonly plan: Plan; readonly answer: Answer }) {
  return (
    <div className={classes.beside}>
      <Typed
        id="at"
        label="Time (optional)"
        hint="For example, 4:30pm"
        value={plan.at}
        write={timeFromStored}
        read={readTime}
        wrong="Enter a time, such as 4:30pm"
        onChange={(at) => answer({ at })}
      />
      <Typed
        id="minutes"
        label="Length in minutes (optional)"
        hint="For example, 60"
        value={plan.minutes}
        write={(minutes) => (minutes === null ? '' : String(minutes))}
        read={readMinutes}
        wrong="Enter a number of minutes, such as 60"
        onChange={(minutes) => answer({ minutes })}
      />
    </div>
  );
}

/** When, how and where the review is held; why it is late, where it is. */
export function PlanPage({ here, errorAt }: PageProps) {
  const { review, context, run } = here;
  const { plan } = review;
  const answer: Answer = (part) => void run({ kind: 'answer-plan', review: review.id, answer: part });
  const on = context.heldOn ?? plan.on;
  const isLate = context.due !== null && on !== null && on > context.due;
  return (
    <>
      <Due here={here} />
      <KindPart here={here} errorAt={errorAt} />
      <DateParts
        id="on"
        legend="Date of the review"
        hint="For example, 7 12 2026"
        value={plan.on}
        error={errorAt('on')}
        onChange={(day) => answer({ on: day })}
      />
      {isLate || plan.lateWhy !== '' ? (
        <WordsField
          id="lateWhy"
          label="Why is it after the day it was due?"
          value={plan.lateWhy}
          error={errorAt('lateWhy')}
          onChange={(lateWhy) => answer({ lateWhy })}
        />
      ) : null}
      <TimeAndLength plan={plan} answer={answer} />
      <Choices
        id="how"
        legend="How is it held?"
        choices={howHeld}
        value={plan.how}
        error={errorAt('how')}
        onChange={(how) => answer({ how })}
      />
      <TextInput
        id="place"
        label="Place (optional)"
        description="Where the child chose, if they did"
        value={plan.place}
        onChange={(event) => answer({ place: event.currentTarget.value })}
      />
      <AdjournmentPart here={here} errorAt={errorAt} />
    </>
  );
}
