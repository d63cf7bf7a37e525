import { daysBetween, type LocalDate } from '../../kernel/local-date';
import type { ChildFile } from './child-file';
import type { Episode } from './episode';

/** An episode as it is returned, whether or not it is kept here yet. */
export type ReturnedEpisode = Omit<Episode, 'id'>;

/** The unbroken time a child is looked after: episodes that follow each other. */
export type PeriodOfCare<E extends ReturnedEpisode = Episode> = {
  readonly from: LocalDate;
  /** The day care ended; null while it lasts. */
  readonly to: LocalDate | null;
  /** Why it ended (REC of the last episode); empty where not said. */
  readonly ceased: string;
  /** In order of start. */
  readonly episodes: readonly E[];
};

const CARE_BEGINS = 'S';
const ANOTHER_EPISODE = 'X1';

const endOrder = ({ to }: ReturnedEpisode): string => to ?? '9999-12-31';

/** By start, then by end: an episode still open comes last. */
const byStart = (a: ReturnedEpisode, b: ReturnedEpisode): number => {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  if (endOrder(a) === endOrder(b)) return 0;
  return endOrder(a) < endOrder(b) ? -1 : 1;
};

/** Whether care went on from the last episode into this one. X1 says so even where an episode between is missing. */
function goesOn(last: ReturnedEpisode, end: LocalDate | null, next: ReturnedEpisode): boolean {
  if (end === null) return true;
  const gap = daysBetween(end, next.from);
  if (gap > 0) return last.ceased === ANOTHER_EPISODE;
  return gap < 0 || last.ceased === ANOTHER_EPISODE || next.reason !== CARE_BEGINS;
}

const later = (a: LocalDate | null, b: LocalDate | null): LocalDate | null => {
  if (a === null || b === null) return null;
  return a < b ? b : a;
};

/** The day an episode ended; one that is said to end before it began ended on the day it began. */
export const endOf = ({ from, to }: ReturnedEpisode): LocalDate | null => (to !== null && to < from ? from : to);

function period<E extends ReturnedEpisode>(episodes: readonly [E, ...E[]]): PeriodOfCare<E> {
  const to = episodes.map(endOf).reduce(later);
  const last = episodes.findLast((episode) => endOf(episode) === to) ?? episodes[0];
  return { from: episodes[0].from, to, ceased: last.ceased ?? '', episodes };
}

/** The periods of care that these episodes make, in order: a new one begins where care stopped and began again. */
export function periodsIn<E extends ReturnedEpisode>(episodes: readonly E[]): readonly PeriodOfCare<E>[] {
  const groups: [E, ...E[]][] = [];
  let end: LocalDate | null = null;
  for (const episode of [...episodes].sort(byStart)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const follows: boolean = last !== undefined && goesOn(last, end, episode);
    if (group !== undefined && follows) group.push(episode);
    else groups.push([episode]);
    end = follows ? later(end, endOf(episode)) : endOf(episode);
  }
  return groups.map(period);
}

/** The child's periods of care, in order. */
export const periodsOfCare = ({ episodes }: Pick<ChildFile, 'episodes'>): readonly PeriodOfCare[] =>
  periodsIn(Object.values(episodes));
