import { addMonths, birthday, byDate, type LocalDate } from '../../kernel/local-date';
import { heldOn, seriesBegan } from '../reviews/held-on';
import type { Review } from '../reviews/review';
import { firstSeal } from '../reviews/versions';
import type { DatedFact, FactEvent, FactTable } from '../timescales/obligations/dated-fact';
import type { ObligationFacts } from '../timescales/obligations/facts';
import type { CareSpan, ReviewFacts } from '../timescales/review-facts';
import type { ChildFile } from './child-file';
import { eligibleOn } from './eligible';
import type { Episode } from './episode';
import { homesIn } from './homes';
import { periodsOfCare, type PeriodOfCare } from './periods-of-care';
import { reviewFacts } from './review-facts';

const SECURE = 'K1';
const REMANDED = 'J1';
const DETENTION: readonly string[] = ['K1', 'R5'];
const YEAR = 12;
const ADULT = 18;

type Found = readonly (readonly [event: FactEvent, on: LocalDate | null, fact: string])[];

/** The days on which stretches of one sort of episode begin and end. */
function stretchFacts(
  { episodes, to }: PeriodOfCare,
  belongs: (episode: Episode) => boolean,
  begins: (episode: Episode) => FactEvent,
  ends: FactEvent,
): Found {
  const found = episodes.flatMap((episode, place): Found => {
    const before = episodes[place - 1];
    const was = before !== undefined && belongs(before);
    if (belongs(episode) === was) return [];
    return [[was ? ends : begins(episode), episode.from, episode.id]];
  });
  const last = episodes.at(-1);
  return last !== undefined && belongs(last) ? [...found, [ends, to, last.id]] : found;
}

function ofPeriod(period: PeriodOfCare, span: CareSpan | undefined): Found {
  const [first, last] = [period.episodes[0], period.episodes.at(-1)];
  const began: Found = span?.shortBreaks?.fails === null ? [] : [['care-began', period.from, first?.id ?? '']];
  return [
    ...began,
    ['care-ended', period.to, last?.id ?? ''],
    ...stretchFacts(
      period,
      ({ placement }) => placement === SECURE,
      () => 'secure-began',
      'secure-ended',
    ),
    ...stretchFacts(
      period,
      ({ legalStatus }) => legalStatus === REMANDED,
      ({ placement }) => (DETENTION.includes(placement) ? 'remanded-to-detention' : 'remanded'),
      'remand-ended',
    ),
    ...homesIn(period)
      .filter(({ kind }) => kind === 'settled')
      .flatMap(({ from, to, fact }): Found => [
        ['settled-home-began', addMonths(from, YEAR), fact],
        ['settled-home-ended', to, fact],
      ]),
  ];
}

/** The day the last paper came in; null while one is still awaited. */
function papersIn({ papers }: Review): LocalDate | null {
  const days = Object.values(papers).map(({ received }) => received);
  return days.some((day) => day === null)
    ? null
    : (days
        .filter((day) => day !== null)
        .sort()
        .at(-1) ?? null);
}

function ofReview(review: Review): Found {
  const held = heldOn(review);
  const final = firstSeal(review);
  return [
    ['review-planned', review.plan.on, review.id],
    ['papers-received', papersIn(review), review.id],
    ['meeting-adjourned', review.adjournment?.on ?? null, review.id],
    ['series-began', seriesBegan(review), review.id],
    ['review-completed', held, review.id],
    ['decisions-issued', final?.on ?? null, review.id],
    ['record-written', final?.on ?? null, review.id],
    ...(review.plan.how === 'without-meeting' ? [] : [['meeting-held', held, review.id] as const]),
  ];
}

const ofMonitoring = ({ monitoring }: ChildFile): Found =>
  Object.values(monitoring).flatMap(({ id, kind, on }): Found => {
    if (kind === 'visit') return [['visit-made', on, id]];
    return kind === 'midway' ? [['midway-checked', on, id]] : [];
  });

/** What the app itself records: an empty list says that it has not happened, where a missing one says nothing. */
const recordedHere: FactTable = {
  'papers-received': [],
  'review-completed': [],
  'decisions-issued': [],
  'record-written': [],
};
/**
 * The review from which on checks between reviews are recorded: the first held here, or the one before the first check.
 * Of those before nothing can be said; null: of none.
 */
function checkedSince({ reviews, monitoring }: ChildFile, held: ReviewFacts['held']): LocalDate | null {
  const [check] = Object.values(monitoring)
    .flatMap(({ kind, on }) => (kind === 'midway' ? [on] : []))
    .sort(byDate);
  const here = Object.values(reviews).map(heldOn);
  const checked = check === undefined ? undefined : held.findLast(({ on }) => on <= check)?.on;
  return [...here, checked].flatMap((on) => on ?? []).sort(byDate)[0] ?? null;
}

/** The first day of which anything was noted in this app: a check or a visit between reviews, or a review held here. */
const notedFrom = ({ reviews, monitoring }: ChildFile): LocalDate | null =>
  [
    ...Object.values(reviews).flatMap((review) => heldOn(review) ?? []),
    ...Object.values(monitoring).map(({ on }) => on),
  ].sort(byDate)[0] ?? null;

function reviewsHeld(file: ChildFile, held: ReviewFacts['held']): Found {
  const since = checkedSince(file, held);
  return held.flatMap(({ on, fact }): Found => (since !== null && on < since ? [] : [['review-held', on, fact ?? '']]));
}

function table(found: Found, checked: FactTable): FactTable {
  const facts: Partial<Record<FactEvent, DatedFact[]>> = {};
  for (const [event, on, fact] of found) {
    if (on === null) continue;
    (facts[event] ??= []).push({ on, fact });
  }
  for (const list of Object.values(facts)) list.sort((a, b) => byDate(a.on, b.on));
  return { ...recordedHere, ...checked, ...facts };
}

/** Everything about a child that a timescale can depend on, out of the child's file. */
export function obligationFacts(file: ChildFile, today: LocalDate): ObligationFacts {
  const periods = periodsOfCare(file);
  const facts = reviewFacts(file, today, periods);
  const { born, care, held } = facts;
  const found: Found = [
    ...periods.flatMap((period, place) => ofPeriod(period, care[place])),
    ...reviewsHeld(file, held),
    ...Object.values(file.reviews).flatMap(ofReview),
    ...ofMonitoring(file),
    ['became-eligible', eligibleOn(born, care, today), file.id],
    ['turned-18', born === null ? null : birthday(born, ADULT), file.id],
  ];
  const checked: FactTable = checkedSince(file, held) === null ? {} : { 'midway-checked': [] };
  return { ...facts, table: table(found, checked), homes: periods.flatMap(homesIn), notedFrom: notedFrom(file) };
}
