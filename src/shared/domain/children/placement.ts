import type { LocalDate } from '../../kernel/local-date';
import { isAdoptionPlacement, isTemporaryPlacement } from '../codes/placement';
import type { Episode } from './episode';
import type { PeriodOfCare } from './periods-of-care';

/** The period of care a day falls in, or else the last that began before it. */
export const periodOn = (periods: readonly PeriodOfCare[], on: LocalDate): PeriodOfCare | undefined =>
  periods.findLast(({ from }) => from <= on);

/** The last episode of the period begun by a day. */
export const episodeOn = (period: PeriodOfCare, on: LocalDate): Episode | undefined =>
  period.episodes.findLast(({ from }) => from <= on);

/** Since when the child has lived in the adoptive home on a day; null where not. A temporary move (T codes) does not end it. */
export function placedForAdoptionSince(period: PeriodOfCare, on: LocalDate): LocalDate | null {
  let since: LocalDate | null = null;
  for (const { from, placement } of period.episodes) {
    if (from > on) break;
    if (isAdoptionPlacement(placement)) since ??= from;
    else if (!isTemporaryPlacement(placement)) since = null;
  }
  return since;
}
