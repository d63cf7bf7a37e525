import type { LocalDate } from '../../kernel/local-date';
import { isAdoptionPlacement, isTemporaryPlacement } from '../codes/placement';
import type { Stretch } from '../timescales/review-facts';
import type { Episode } from './episode';
import type { PeriodOfCare } from './periods-of-care';

/** The period of care a day falls in, or else the last that began before it. */
export const periodOn = (periods: readonly PeriodOfCare[], on: LocalDate): PeriodOfCare | undefined =>
  periods.findLast(({ from }) => from <= on);

/** The last episode of the period begun by a day. */
export const episodeOn = (period: PeriodOfCare, on: LocalDate): Episode | undefined =>
  period.episodes.findLast(({ from }) => from <= on);

/** The stretches of a period in which episodes of one sort follow each other; those set aside neither begin nor end one. */
function stretches(
  { episodes, to }: PeriodOfCare,
  belongs: (episode: Episode) => boolean,
  setAside: (episode: Episode) => boolean,
): readonly Stretch[] {
  const found: Stretch[] = [];
  let open: { readonly from: LocalDate; readonly fact: string } | null = null;
  for (const episode of episodes) {
    if (belongs(episode)) open ??= { from: episode.from, fact: episode.id };
    else if (open !== null && !setAside(episode)) {
      found.push({ ...open, to: episode.from });
      open = null;
    }
  }
  return open === null ? found : [...found, { ...open, to }];
}

/** When the child lived in an adoptive home (A3 to A6). A temporary move (T codes) does not end it. */
export const adoptiveStretches = (period: PeriodOfCare): readonly Stretch[] =>
  stretches(
    period,
    ({ placement }) => isAdoptionPlacement(placement),
    ({ placement }) => isTemporaryPlacement(placement),
  );

const PLACEMENT_ORDER = 'E1';

/** When a placement order was in force. Consent to placing (section 19) is not returned, so it is not known. */
export const authorityStretches = (period: PeriodOfCare): readonly Stretch[] =>
  stretches(
    period,
    ({ legalStatus }) => legalStatus === PLACEMENT_ORDER,
    () => false,
  );
