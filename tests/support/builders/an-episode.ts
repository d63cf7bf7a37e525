import type { Episode } from '../../../src/shared/domain/children/episode';
import { date } from '../../../src/shared/kernel/local-date';
import { anId } from './ids';

/** An episode of care from a day on: full care order, in a foster home, still going on unless said otherwise. */
export const anEpisode = (from: string, differently: Partial<Episode> = {}): Episode => ({
  id: anId<'Episode'>(),
  from: date(from),
  reason: 'S',
  legalStatus: 'C2',
  need: 'N1',
  placement: 'U6',
  provider: 'PR1',
  to: null,
  ceased: null,
  placementChange: null,
  homePostcode: 'NM2 4QJ',
  placementPostcode: 'NM9 1TB',
  urn: '9900107',
  ...differently,
});
