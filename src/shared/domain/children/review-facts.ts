import type { LocalDate } from '../../kernel/local-date';
import { isShortBreak } from '../codes/legal-status';
import { heldOn } from '../reviews/held-on';
import type { CareSpan, HeldOn, ReviewFacts } from '../timescales/review-facts';
import type { ChildFile } from './child-file';
import { periodsOfCare, type PeriodOfCare, type ReturnedEpisode } from './periods-of-care';
import { placedForAdoptionSince } from './placement';

/** Whether every episode of the period begun by a day is a short break (V3, V4). */
export const isShortBreaksOnly = (period: PeriodOfCare<ReturnedEpisode>, on: LocalDate): boolean =>
  period.episodes.every(({ from, legalStatus }) => from > on || isShortBreak(legalStatus));

function held({ heldReviews, reviews }: ChildFile): readonly HeldOn[] {
  const before = Object.values(heldReviews).map(({ on }) => ({ on, number: null }));
  const here = Object.values(reviews).flatMap((review) =>
    review.finalised === null ? [] : [{ on: heldOn(review) ?? review.finalised.on, number: review.number }],
  );
  return [...before, ...here].sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

/** The last meeting held by today of a review that is not final yet. */
function metOn({ reviews }: ChildFile, today: LocalDate): LocalDate | null {
  const days = Object.values(reviews)
    .filter(({ finalised }) => finalised === null)
    .flatMap(({ meetings }) => Object.values(meetings).map(({ on }) => on))
    .filter((on) => on <= today);
  return days.sort().at(-1) ?? null;
}

const span = (period: PeriodOfCare, today: LocalDate): CareSpan => ({
  from: period.from,
  to: period.to,
  ceased: period.ceased,
  shortBreaksOnly: isShortBreaksOnly(period, today),
  placedForAdoption: placedForAdoptionSince(period, today),
});

/** What the review clock needs to know of a child on a day. */
export const reviewFacts = (file: ChildFile, today: LocalDate): ReviewFacts => ({
  born: file.facts.born,
  care: periodsOfCare(file).map((period) => span(period, today)),
  held: held(file),
  metOn: metOn(file, today),
});
