import { isAdoptionPlacement, isTemporaryPlacement } from '../codes/placement';
import { isShortBreak } from '../codes/legal-status';
import type { Home } from '../timescales/obligations/facts';
import type { Episode } from './episode';
import type { PeriodOfCare } from './periods-of-care';

const WITH_PARENT = 'P1';
const INTERIM_ORDER = 'C1';
const CARE_ORDER = 'C2';
const LONG_TERM: readonly string[] = ['U1', 'U4'];

/** Which visiting rules a home comes under. Whether a child agrees to fewer visits is not returned, so it is not assumed. */
export function kindOfHome({ placement, legalStatus }: Episode): Home['kind'] {
  if (isShortBreak(legalStatus)) return 'short-breaks';
  if (isAdoptionPlacement(placement)) return 'adoptive';
  if (placement === WITH_PARENT) {
    if (legalStatus === INTERIM_ORDER) return 'interim';
    return legalStatus === CARE_ORDER ? 'care-order' : 'with-parent';
  }
  return LONG_TERM.includes(placement) ? 'settled' : 'ordinary';
}

const sameHome = (home: Home & { readonly where: string }, kind: Home['kind'], where: string): boolean =>
  home.kind === kind && home.where === where;

/** Where the child lived in a period of care: episodes in one home are one; short moves (T codes) leave it as it is. */
export function homesIn({ episodes, to }: PeriodOfCare): readonly Home[] {
  const homes: (Home & { readonly where: string })[] = [];
  for (const episode of episodes) {
    if (isTemporaryPlacement(episode.placement) && homes.length > 0) continue;
    const kind = kindOfHome(episode);
    const where = [episode.placement, episode.placementPostcode, episode.urn].join('|');
    const last = homes.at(-1);
    if (last !== undefined && sameHome(last, kind, where)) continue;
    homes.push({ from: episode.from, to: null, kind, fact: episode.id, where });
  }
  return homes.map(({ from, kind, fact }, place) => ({ from, kind, fact, to: homes[place + 1]?.from ?? to }));
}
