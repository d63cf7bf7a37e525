import { reviewDue, nextReviewDue } from '../../../../shared/domain/workflow/review-dates';
import { adjournedSince } from '../../../../shared/domain/reviews/held-on';
import { papersInOrder, paperState } from '../../../../shared/domain/reviews/paper-state';
import type { DatedTogether } from '../../../../shared/domain/timescales/explanation';
import { adjournmentClock } from '../../../../shared/domain/timescales/record-clocks';
import { shortName } from '../../../../shared/domain/children/child-name';
import { longDate } from '../../../../shared/kernel/date-words';
import { counted } from '../../content/counts';
import { lateness } from '../../content/relative-days';
import { useCounting, useToday } from '../../store/day';
import type { ReviewHere } from '../../store/review-here';
import { Section } from '../../ui/Section';
import { Status } from '../../ui/Status';
import { Voice } from '../../ui/Voice';
import { WhyThisDate } from '../../ui/WhyThisDate';
import classes from './review.module.css';

type Props = { readonly here: ReviewHere };

type Dated = Readonly<Record<'due' | 'next' | 'adjourned', DatedTogether | null>>;

function useDates({ here: { child, review } }: Props): Dated {
  const [counting, today] = [useCounting(), useToday()];
  const since = adjournedSince(review);
  const goesOn = since === null ? undefined : adjournmentClock(since, counting)[0]?.due;
  return {
    due: reviewDue(child, review, today, counting),
    next: nextReviewDue(child, review, counting),
    adjourned: goesOn?.ok === true ? goesOn.value : null,
  };
}

function Why({ date, of }: { readonly date: DatedTogether; readonly of: string }) {
  return <WhyThisDate date={date} counting={useCounting()} of={of} />;
}

function Dates({ here }: Props) {
  const { due, next, adjourned } = useDates({ here });
  const today = useToday();
  const { heldOn } = here.context;
  return (
    <Section title="Dates">
      <dl className={classes.facts}>
        <dt>Due by</dt>
        <dd>
          {due === null ? (
            'Cannot be worked out'
          ) : (
            <>
              <b>{longDate(due.due)}</b>
              <br />
              {heldOn === null ? `${lateness(today, due.due)}. ` : ''}
              <Why date={due} of="for this review" />
            </>
          )}
        </dd>
        {heldOn === null ? null : (
          <>
            <dt>Held</dt>
            <dd>
              {longDate(heldOn)}, {due !== null && heldOn > due.due ? 'late' : 'in time'}
            </dd>
          </>
        )}
        {adjourned === null ? null : (
          <>
            <dt>Adjourned</dt>
            <dd>
              {longDate(adjourned.start.date)}, goes on by <b>{longDate(adjourned.due)}</b>
              <br />
              {lateness(today, adjourned.due)}. <Why date={adjourned} of="for going on" />
            </dd>
          </>
        )}
        {next === null ? null : (
          <>
            <dt>Next by</dt>
            <dd>
              {longDate(next.due)}
              <br />
              <Why date={next} of="for the next review" />
            </dd>
          </>
        )}
      </dl>
    </Section>
  );
}

function Papers({ here: { review, context } }: Props) {
  const papers = papersInOrder(review);
  if (papers.length === 0) return null;
  const isIn = papers.filter(({ received }) => received !== null);
  const late = isIn.filter((paper) => paperState(paper, paper.due ?? context.papersDue, false) === 'in-late').length;
  const missing = papers.length - isIn.length;
  return (
    <Section title="Papers" count={`${String(isIn.length)} of ${counted(papers.length, 'paper')} in`}>
      {missing === 0 && late === 0 ? (
        <Status kind="in-order">All in, in time</Status>
      ) : (
        <ul>
          {missing === 0 ? null : (
            <li>
              <Status kind="waiting">{counted(missing, 'paper')} not in</Status>
            </li>
          )}
          {late === 0 ? null : (
            <li>
              <Status kind="due">{late} came late</Status>
            </li>
          )}
        </ul>
      )}
    </Section>
  );
}

/** What the review is held by: its dates, explained; the papers; what the child said first. */
export function ReviewSide({ here }: Props) {
  const said = here.review.views.words.find((words) => words.trim() !== '');
  const { conversation } = here.review;
  const when = conversation.on === null ? '' : `, ${longDate(conversation.on)}`;
  return (
    <>
      {said === undefined ? null : (
        <Section title={`What ${shortName(here.child)} says`}>
          <Voice words={said} by={`${shortName(here.child)} to you${when}`} />
        </Section>
      )}
      <Dates here={here} />
      <Papers here={here} />
    </>
  );
}
