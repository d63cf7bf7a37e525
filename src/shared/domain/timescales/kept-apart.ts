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

/** Why the child stands outside the ordinary review clock on a day; null: inside it. */
export function keptApart({ born, care }: ReviewFacts, today: LocalDate): Apart | null {
  const span = currentSpan(care, today);
  const ended = span?.to !== null && span !== undefined && span.to <= today;
  if (ended && span.ceased === DIED) return howEnded(span);
  const adult = born === null ? null : birthday(born, ADULT);
  if (adult !== null && adult <= today) return apart('over-18', adult);
  if (span === undefined) return apart(care.length === 0 ? 'no-episode' : 'not-started', care[0]?.from ?? null);
  if (ended) return howEnded(span);
  if (span.placedForAdoption !== null) return apart('adoption-clock', span.placedForAdoption);
  return span.shortBreaksOnly ? apart('short-breaks-only', span.from) : null;
}
