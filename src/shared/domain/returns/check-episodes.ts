import { endOf, type PeriodOfCare } from '../children/periods-of-care';
import type { ReturnedEpisode } from '../children/periods-of-care';
import type { ChildRows } from './child-rows';
import type { ReturnProblemCode } from './return-problem';
import { atCell, type Report } from './table-rows';

const ANOTHER_EPISODE = 'X1';

type Found = { readonly code: ReturnProblemCode; readonly column: string };

/** What does not fit between an episode and the one before it in the same period of care. */
function betweenProblem(before: ReturnedEpisode, episode: ReturnedEpisode): Found | null {
  const end = endOf(before);
  if (end === null) {
    return { code: episode.to === null ? 'two-open-episodes' : 'episodes-overlap', column: 'DECOM' };
  }
  if (end > episode.from) return { code: 'episodes-overlap', column: 'DECOM' };
  if (end < episode.from) return { code: 'gap-after-x1', column: 'DECOM' };
  return before.need === episode.need ? null : { code: 'need-changed', column: 'CIN' };
}

/** Reports what does not fit among the episodes of one child. */
export function checkEpisodes(
  child: ChildRows,
  periods: readonly PeriodOfCare<ReturnedEpisode>[],
  report: Report,
): void {
  const reportAt = (episode: ReturnedEpisode, { code, column }: Found): void => {
    const row = child.episodes.get(episode.from)?.row;
    if (row !== undefined) report(atCell(code, row, column));
  };
  for (const { episodes, ceased, to } of periods) {
    episodes.forEach((episode, place) => {
      const before = episodes[place - 1];
      const found = before === undefined ? null : betweenProblem(before, episode);
      if (found !== null) reportAt(episode, found);
    });
    const last = episodes.at(-1);
    if (to !== null && ceased === ANOTHER_EPISODE && last !== undefined) {
      reportAt(last, { code: 'x1-without-next', column: 'REC' });
    }
  }
}
