import { daysBetween, type LocalDate } from '../../kernel/local-date';
import type { ChildFile } from './child-file';
import type { Episode } from './episode';

/** The unbroken time a child is looked after: episodes that follow each other. */
export type PeriodOfCare = {
  readonly from: LocalDate;
  /** The day care ended; null while it lasts. */
  readonly to: LocalDate | null;
  /** Why it ended (REC of the last episode); empty where not said. */
  readonly ceased: string;
  /** In order of start. */
  readonly episodes: readonly Episode[];
};

const CARE_BEGINS = 'S';
const ANOTHER_EPISODE = 'X1';

const endOrder = ({ to }: Episode): string => to ?? '9999-12-31';

/** By start, then by end: an episode still open comes last. */
export const byStart = (a: Episode, b: Episode): number => {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  if (endOrder(a) === endOrder(b)) return 0;
  return endOrder(a) < endOrder(b) ? -1 : 1;
};

/** Whether care went on from the last episode into this one. X1 says so even where an episode between is missing. */
function goesOn(last: Episode, end: LocalDate | null, next: Episode): boolean {
  if (end === null) return true;
  const gap = daysBetween(end, next.from);
  if (gap > 0) return last.ceased === ANOTHER_EPISODE;
  return gap < 0 || last.ceased === ANOTHER_EPISODE || next.reason !== CARE_BEGINS;
}

const later = (a: LocalDate | null, b: LocalDate | null): LocalDate | null => {
  if (a === null || b === null) return null;
  return a < b ? b : a;
};

function period(episodes: readonly [Episode, ...Episode[]]): PeriodOfCare {
  const to = episodes.map((episode) => episode.to).reduce(later);
  const last = episodes.findLast((episode) => episode.to === to) ?? episodes[0];
  return { from: episodes[0].from, to, ceased: last.ceased ?? '', episodes };
}

/** The child's periods of care, in order: a new one begins where care stopped and began again. */
export function periodsOfCare({ episodes }: Pick<ChildFile, 'episodes'>): readonly PeriodOfCare[] {
  const groups: [Episode, ...Episode[]][] = [];
  let end: LocalDate | null = null;
  for (const episode of Object.values(episodes).sort(byStart)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const follows: boolean = last !== undefined && goesOn(last, end, episode);
    if (group !== undefined && follows) group.push(episode);
    else groups.push([episode]);
    end = follows ? later(end, episode.to) : episode.to;
  }
  return groups.map(period);
}
