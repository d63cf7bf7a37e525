import { byDate, type LocalDate } from '../../kernel/local-date';
import { adjournedSince, heldOn } from '../reviews/held-on';
import { firstSeal } from '../reviews/versions';
import type { CareSpan, HeldOn, ReviewFacts, ShortBreaks } from '../timescales/review-facts';
import type { ChildFile } from './child-file';
import { periodsOfCare, type PeriodOfCare } from './periods-of-care';
import { adoptiveStretches, authorityStretches } from './placement';
import { shortBreaksOf } from './short-breaks';

/** The reviews held by the child's file, in order of day. */
export function heldReviews({ heldReviews: earlier, reviews }: ChildFile): readonly HeldOn[] {
  const before = Object.values(earlier).map(({ on, id }) => ({ on, number: null, fact: id }));
  const here = Object.values(reviews).flatMap((review) => {
    const seal = firstSeal(review);
    return seal === null ? [] : [{ on: heldOn(review) ?? seal.on, number: review.number, fact: review.id }];
  });
  return [...before, ...here].sort((a, b) => byDate(a.on, b.on));
}

/** The last meeting held by today of a review that is neither final yet nor adjourned. */
function metOn({ reviews }: ChildFile, today: LocalDate): LocalDate | null {
  const days = Object.values(reviews)
    .filter((review) => firstSeal(review) === null && adjournedSince(review) === null)
    .flatMap(({ meetings }) => Object.values(meetings).map(({ on }) => on))
    .filter((on) => on <= today);
  return days.sort().at(-1) ?? null;
}

const span = (period: PeriodOfCare, shortBreaks: ShortBreaks | null): CareSpan => ({
  from: period.from,
  to: period.to,
  ceased: period.ceased,
  shortBreaksOnly: shortBreaks !== null,
  shortBreaks,
  authorities: authorityStretches(period),
  adoptive: adoptiveStretches(period),
});

/** The child's periods of care as the review clock sees them on a day. */
export const careSpans = (file: Pick<ChildFile, 'episodes'>, today: LocalDate): readonly CareSpan[] =>
  spansOf(periodsOfCare(file), today);

function spansOf(periods: readonly PeriodOfCare[], today: LocalDate): readonly CareSpan[] {
  const breaks = shortBreaksOf(periods, today);
  return periods.map((period, place) => span(period, breaks[place] ?? null));
}

/** What the review clock needs to know of a child on a day; the periods of care where they are worked out already. */
export const reviewFacts = (file: ChildFile, today: LocalDate, periods = periodsOfCare(file)): ReviewFacts => ({
  born: file.facts.born,
  care: spansOf(periods, today),
  held: heldReviews(file),
  metOn: metOn(file, today),
});
