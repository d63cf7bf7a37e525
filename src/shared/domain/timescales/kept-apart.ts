import { birthday, type LocalDate } from '../../kernel/local-date';
import type { NoReviewReason } from './next-review-types';
import type { CareSpan, ReviewFacts } from './review-facts';

const ADULT = 18;

/** Why a child has no review due, the day it turns on and the code behind it. */
export type Apart = { readonly reason: NoReviewReason; readonly on: LocalDate | null; readonly code: string };

/** What each way of leaving care (SSDA903 REC) comes to; any other is simply an end. */
const waysOut: Readonly<Partial<Record<string, NoReviewReason>>> = {
  X1: 'episode-missing',
  E2: 'died',
  E3: 'another-council',
  E4A: 'went-home',
  E4B: 'went-home',
  E5: 'grown-up',
  E6: 'grown-up',
  E7: 'grown-up',
  E17: 'grown-up',
  E9: 'custody',
  E11: 'adopted',
  E12: 'adopted',
  E13: 'with-family',
  E41: 'with-family',
  E14: 'remand-ended',
  E15: 'found-adult',
  E16: 'moved-abroad',
  E45: 'guardianship',
  E46: 'guardianship',
  E47: 'guardianship',
  E48: 'guardianship',
};

/** How a period of care that is over came to its end. */
export const howEnded = ({ to, ceased }: CareSpan): Apart => ({
  reason: waysOut[ceased] ?? 'ended',
  on: to,
  code: ceased,
});

const apart = (reason: NoReviewReason, on: LocalDate | null): Apart => ({ reason, on, code: '' });

/** The period of care that the day falls in, or the last one begun before it; undefined where none has begun. */
export const currentSpan = (care: readonly CareSpan[], today: LocalDate): CareSpan | undefined =>
  care.findLast(({ from }) => from <= today);

const notBegun = ([first]: readonly CareSpan[]): Apart =>
  first === undefined ? apart('no-episode', null) : apart('not-started', first.from);

/** The day someone turns 18; null where the birth date is not known. */
export const adultOn = (born: LocalDate | null): LocalDate | null => (born === null ? null : birthday(born, ADULT));

/** How the period of care ended, where it has ended by a day. */
const endBy = (span: CareSpan, today: LocalDate): Apart | null =>
  span.to === null || today < span.to ? null : howEnded(span);

/** The period of care in which a review is due on a day, or why none is. */
export type PlaceInCare =
  { readonly kind: 'in-care'; readonly span: CareSpan } | { readonly kind: 'apart'; readonly apart: Apart };

const kept = (why: Apart): PlaceInCare => ({ kind: 'apart', apart: why });

export function placeInCare({ born, care }: ReviewFacts, today: LocalDate): PlaceInCare {
  const span = currentSpan(care, today);
  const end = span === undefined ? null : endBy(span, today);
  // Someone who died is never said to have turned 18.
  if (end?.reason === 'died') return kept(end);
  const adult = adultOn(born);
  if (adult !== null && adult <= today) return kept(apart('over-18', adult));
  if (span === undefined) return kept(notBegun(care));
  return end === null ? { kind: 'in-care', span } : kept(end);
}
