import { addMonths, daysBetween, type LocalDate } from '../../kernel/local-date';
import { isTemporaryPlacement } from '../codes/placement';
import { isDrifting } from '../reviews/drift';
import { heldOn } from '../reviews/held-on';
import type { Review } from '../reviews/review';
import { returnedOf, type ChildFile } from './child-file';
import { legalStatusSince } from './legal-status-since';
import { periodsOfCare, type PeriodOfCare } from './periods-of-care';
import { adoptiveStretches, authorityStretches, episodeOn, periodOn } from './placement';
import { heldReviews } from './review-facts';

/** A sign that plans for a child are not moving: what it is, since when, how far past which limit, and the entries it rests on. */
export type DriftMarker = {
  readonly code:
    | 'no-permanence-plan'
    | 'agreed-care-without-plan'
    | 'decision-carried-over'
    | 'placements-since-review'
    | 'proceedings-too-long'
    | 'not-placed-for-adoption'
    | 'adoption-decided-without-order'
    | 'missing-since-review'
    | 'health-assessment-not-done'
    | 'teeth-not-checked';
  readonly since: LocalDate | null;
  /** Reviews, weeks, months, moves or times, as the code says; the limit in the same measure. */
  readonly amount: number;
  readonly limit: number;
  readonly facts: readonly string[];
};

const BY_REVIEW = 2;
const PROCEEDINGS_WEEKS = 26;
const UNPLACED_MONTHS = 6;
const MOVES = 1;
const DAYS_IN_WEEK = 7;
const [INTERIM_ORDER, PLACEMENT_ORDER, AGREED] = ['C1', 'E1', 'V2'];

const marker = (
  code: DriftMarker['code'],
  since: LocalDate | null,
  [amount, limit]: readonly [number, number],
  facts: readonly string[],
): DriftMarker => ({ code, since, amount, limit, facts });

/** The last review that is final here: what it says of permanence is what is known. */
const lastFinal = ({ reviews }: ChildFile): Review | undefined =>
  Object.values(reviews)
    .filter(({ finalised }) => finalised !== null)
    .sort((a, b) => a.number - b.number)
    .at(-1);

function permanence(file: ChildFile, period: PeriodOfCare, today: LocalDate): readonly DriftMarker[] {
  const review = lastFinal(file);
  if (review === undefined || review.number < BY_REVIEW || review.chairView.permanence.trim() !== '') return [];
  const on = heldOn(review);
  const episode = episodeOn(period, today);
  const agreed = episode?.legalStatus === AGREED ? episode : null;
  const size = [review.number, BY_REVIEW] as const;
  return [
    marker('no-permanence-plan', on, size, [review.id]),
    ...(agreed === null
      ? []
      : [marker('agreed-care-without-plan', legalStatusSince(period.episodes, agreed), size, [review.id, agreed.id])]),
  ];
}

function decisions(file: ChildFile, driftReviews: number): readonly DriftMarker[] {
  const review = Object.values(file.reviews)
    .sort((a, b) => a.number - b.number)
    .at(-1);
  return Object.values(review?.decisions ?? {})
    .filter((decision) => isDrifting(decision, driftReviews) && decision.status !== 'done')
    .map(({ id, carriedCount }) => marker('decision-carried-over', null, [carriedCount, driftReviews - 1], [id]));
}

/** Moves from one home to another since the last review; short moves (T codes) are none. */
function moves(file: ChildFile, { episodes, from }: PeriodOfCare, today: LocalDate): readonly DriftMarker[] {
  const last = heldReviews(file).findLast(({ on }) => on <= today)?.on ?? from;
  const moved = episodes.filter(
    ({ from: day, reason, placement }) =>
      day > last && day <= today && ['P', 'B', 'T', 'U'].includes(reason) && !isTemporaryPlacement(placement),
  );
  return moved.length <= MOVES
    ? []
    : [
        marker(
          'placements-since-review',
          last,
          [moved.length, MOVES],
          moved.map(({ id }) => id),
        ),
      ];
}

function court(period: PeriodOfCare, today: LocalDate): readonly DriftMarker[] {
  const episode = episodeOn(period, today);
  if (episode?.legalStatus !== INTERIM_ORDER) return [];
  const since = legalStatusSince(period.episodes, episode);
  const weeks = Math.floor(daysBetween(since, today) / DAYS_IN_WEEK);
  const over = daysBetween(since, today) > PROCEEDINGS_WEEKS * DAYS_IN_WEEK;
  return over ? [marker('proceedings-too-long', since, [weeks, PROCEEDINGS_WEEKS], [episode.id])] : [];
}

function adoption(file: ChildFile, period: PeriodOfCare, today: LocalDate): readonly DriftMarker[] {
  const lasts = ({ from, to }: { readonly from: LocalDate; readonly to: LocalDate | null }): boolean =>
    from <= today && (to === null || today < to);
  if (adoptiveStretches(period).some(lasts)) return [];
  const late = (since: LocalDate): boolean => addMonths(since, UNPLACED_MONTHS) < today;
  const months = (since: LocalDate): number => {
    let count = 0;
    while (addMonths(since, count + 1) <= today) count += 1;
    return count;
  };
  const order = authorityStretches(period).find(lasts);
  if (order !== undefined) {
    return late(order.from)
      ? [marker('not-placed-for-adoption', order.from, [months(order.from), UNPLACED_MONTHS], [order.fact])]
      : [];
  }
  if (period.episodes.some(({ legalStatus }) => legalStatus === PLACEMENT_ORDER)) return [];
  const decided = Object.values(returnedOf(file).adoptionDecisions).filter(
    ({ on, reversedOn }) => reversedOn === null && on >= period.from && late(on),
  );
  return decided.map(({ on }) => marker('adoption-decided-without-order', on, [months(on), UNPLACED_MONTHS], [on]));
}

function welfare(file: ChildFile, { from }: PeriodOfCare, today: LocalDate): readonly DriftMarker[] {
  const { missing, health } = returnedOf(file);
  const last = heldReviews(file).findLast(({ on }) => on <= today)?.on ?? from;
  const away = Object.values(missing).filter((one) => one.from > last && one.from <= today);
  return [
    ...(away.length === 0
      ? []
      : [
          marker(
            'missing-since-review',
            last,
            [away.length, 0],
            away.map((one) => one.from),
          ),
        ]),
    ...(health?.healthAssessment === false ? [marker('health-assessment-not-done', null, [0, 1], [])] : []),
    ...(health?.teethCheck === false ? [marker('teeth-not-checked', null, [0, 1], [])] : []),
  ];
}

/** The signs of drift in a child's plan on a day; none for a child who is not in care. */
export function driftMarkers(file: ChildFile, today: LocalDate, driftReviews: number): readonly DriftMarker[] {
  const period = periodOn(periodsOfCare(file), today);
  if (period === undefined || (period.to !== null && period.to <= today)) return [];
  return [
    ...permanence(file, period, today),
    ...decisions(file, driftReviews),
    ...moves(file, period, today),
    ...court(period, today),
    ...adoption(file, period, today),
    ...welfare(file, period, today),
  ];
}
