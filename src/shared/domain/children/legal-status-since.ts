import type { LocalDate } from '../../kernel/local-date';
import type { Episode } from './episode';

/** Since when the legal status of one episode has lasted without a break, out of the episodes of its period in order. */
export function legalStatusSince(episodes: readonly Episode[], current: Episode): LocalDate {
  let since = current.from;
  for (const episode of episodes.slice(0, episodes.indexOf(current)).reverse()) {
    if (episode.legalStatus !== current.legalStatus) break;
    since = episode.from;
  }
  return since;
}
