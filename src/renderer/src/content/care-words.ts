import { legalStatusSince } from '../../../shared/domain/children/legal-status-since';
import type { Standing } from '../../../shared/domain/children/standing';
import { codeLabel } from '../../../shared/domain/codes/code-list';
import { legalStatusLabel } from '../../../shared/domain/codes/legal-status';
import { placementLabel } from '../../../shared/domain/codes/placement';
import { providers } from '../../../shared/domain/codes/provider';
import type { LocalDate } from '../../../shared/kernel/local-date';

/** By what right and where a child is looked after, in words; null where no episode says. */
export type CareWords = {
  readonly legal: string;
  readonly since: LocalDate;
  readonly lives: string;
  readonly provider: string;
};

export function careWords({ period, episode }: Standing): CareWords | null {
  if (period === null || episode === null) return null;
  return {
    legal: legalStatusLabel(episode.legalStatus),
    since: legalStatusSince(period.episodes, episode),
    lives: placementLabel(episode.placement),
    provider: episode.provider === '' ? '' : codeLabel(providers, episode.provider),
  };
}
