import { addDays, addMonths, daysBetween, type LocalDate } from '../../kernel/local-date';
import { isShortBreak } from '../codes/legal-status';
import type { ShortBreakFailure, ShortBreaks } from '../timescales/review-facts';
import { shortBreakTest } from '../timescales/rules/requirements';
import type { PeriodOfCare, ReturnedEpisode } from './periods-of-care';

const { stayDays, daysInTwelveMonths, settings } = shortBreakTest.limits;
const YEAR = 12;
/** Every stay is an episode of its own under V3; under V4 one episode covers them all, and their days are not returned. */
const EACH_STAY = 'V3';

type Period = PeriodOfCare<ReturnedEpisode>;
type Stay = { readonly from: LocalDate; readonly to: LocalDate };

/** Whether every episode of the period begun by a day is a short break (V3, V4). */
export const isShortBreaksOnly = (period: Period, on: LocalDate): boolean =>
  period.episodes.every(({ from, legalStatus }) => from > on || isShortBreak(legalStatus));

const days = ({ from, to }: Stay): number => Math.max(0, daysBetween(from, to));

function staysOf(periods: readonly Period[], today: LocalDate): readonly Stay[] {
  return periods
    .flatMap(({ episodes }) => episodes)
    .filter(({ from, legalStatus }) => from <= today && legalStatus === EACH_STAY)
    .map(({ from, to }) => ({ from, to: to === null || to > today ? today : to }));
}

/** The days of the stays that fall in the 12 months up to the end of this one. */
const daysInYearTo = (stays: readonly Stay[], { to }: Stay): number => {
  const since = addDays(addMonths(to, -YEAR), 1);
  return stays
    .filter((stay) => stay.from <= to)
    .reduce((sum, stay) => sum + days({ from: stay.from < since ? since : stay.from, to: stay.to }), 0);
};

const settingOf = ({ placement, placementPostcode, urn }: ReturnedEpisode): string =>
  [placement, placementPostcode, urn].join('|');

/** The first thing about the stays that makes them no short breaks in law; null: they are. */
function failure(periods: readonly Period[], today: LocalDate): ShortBreaks['fails'] {
  const stays = staysOf(periods, today);
  const fail = (why: ShortBreakFailure, on: LocalDate) => ({ why, on });
  const long = stays.find((stay) => days(stay) > stayDays);
  if (long !== undefined) return fail('stay-too-long', long.from);
  const many = stays.find((stay) => daysInYearTo(stays, stay) > daysInTwelveMonths);
  if (many !== undefined) return fail('too-many-days', many.to);
  const episodes = periods.flatMap((period) => period.episodes).filter(({ from }) => from <= today);
  const places = new Set<string>();
  const another = episodes.find((episode) => places.add(settingOf(episode)).size > settings);
  return another === undefined ? null : fail('several-settings', another.from);
}

/** The short breaks that each period belongs to: stays less than 12 months apart are one arrangement. Null: no short break. */
export function shortBreaksOf(periods: readonly Period[], today: LocalDate): readonly (ShortBreaks | null)[] {
  let run: readonly Period[] = [];
  return periods.map((period) => {
    if (period.from > today || !isShortBreaksOnly(period, today)) {
      run = [];
      return null;
    }
    const end = run.at(-1)?.to ?? null;
    run = end !== null && period.from < addMonths(end, YEAR) ? [...run, period] : [period];
    return { from: run[0]?.from ?? period.from, fails: failure(run, today) };
  });
}
