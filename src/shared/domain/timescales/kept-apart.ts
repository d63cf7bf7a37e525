import { birthday, type LocalDate } from '../../kernel/local-date';
import type { NoReviewReason } from './next-review-types';
import type { CareSpan, ReviewFacts } from './review-facts';

const ADULT = 18;
const ADOPTED: readonly string[] = ['E11', 'E12'];
const DIED = 'E2';
const ANOTHER_EPISODE = 'X1';

/** Why a child has no ordinary review due, the day it turns on and the code behind it. */
export type Apart = { readonly reason: NoReviewReason; readonly on: LocalDate | null; readonly code: string };

function howEnded({ to, ceased }: CareSpan): Apart {
  if (ADOPTED.includes(ceased)) return { reason: 'adopted', on: to, code: ceased };
  if (ceased === DIED) return { reason: 'died', on: to, code: ceased };
  return { reason: ceased === ANOTHER_EPISODE ? 'episode-missing' : 'ended', on: to, code: ceased };
}

const apart = (reason: NoReviewReason, on: LocalDate | null): Apart => ({ reason, on, code: '' });

/** The period of care that the day falls in, or the last one begun before it; undefined where none has begun. */
export const currentSpan = (care: readonly CareSpan[], today: LocalDate): CareSpan | undefined =>
  care.findLast(({ from }) => from <= today);

const notBegun = ([first]: readonly CareSpan[]): Apart =>
  first === undefined ? apart('no-episode', null) : apart('not-started', first.from);

/** The eighteenth birthday, where it has come. */
function adultSince(born: LocalDate | null, today: LocalDate): LocalDate | null {
  const adult = born === null ? null : birthday(born, ADULT);
  return adult !== null && adult <= today ? adult : null;
}

/** How the period of care ended, where it has ended by a day. */
const endBy = (span: CareSpan, today: LocalDate): Apart | null =>
  span.to === null || today < span.to ? null : howEnded(span);

/** Why the ordinary clock does not run in a period of care that goes on; null: it runs. */
function otherClock({ from, placedForAdoption, shortBreaksOnly }: CareSpan): Apart | null {
  if (placedForAdoption !== null) return apart('adoption-clock', placedForAdoption);
  return shortBreaksOnly ? apart('short-breaks-only', from) : null;
}

/** Why the child stands outside the ordinary review clock on a day; null: inside it. */
export function keptApart({ born, care }: ReviewFacts, today: LocalDate): Apart | null {
  const span = currentSpan(care, today);
  const end = span === undefined ? null : endBy(span, today);
  // Someone who died is never said to have turned 18.
  if (end?.reason === 'died') return end;
  const adult = adultSince(born, today);
  if (adult !== null) return apart('over-18', adult);
  return span === undefined ? notBegun(care) : (end ?? otherClock(span));
}
