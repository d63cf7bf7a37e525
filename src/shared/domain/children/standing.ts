import type { LocalDate } from '../../kernel/local-date';
import type { Counting } from '../timescales/counting';
import { nextReview } from '../timescales/next-review';
import type { NextReview, NoReviewReason } from '../timescales/next-review-types';
import type { ReviewFacts } from '../timescales/review-facts';
import type { ChildFile } from './child-file';
import type { Episode } from './episode';
import { periodsOfCare, type PeriodOfCare } from './periods-of-care';
import { episodeOn, periodOn } from './placement';
import { reviewFacts } from './review-facts';

/** Where a child stands on a day: in which period of care and episode, and when the next review is due or why none is. */
export type Standing = {
  /** The current period of care, or the last one. */
  readonly period: PeriodOfCare | null;
  /** The current episode, or the last one: its legal status and placement. */
  readonly episode: Episode | null;
  readonly inCare: boolean;
  readonly next: NextReview;
};

/** Why a child is kept apart from those whose ordinary review is due. */
export type ApartReason = NoReviewReason | 'short-breaks-only';

/** The reason, or null for a child of the ordinary caseload. Short breaks have a date, on a clock of their own. */
export function apartReason(next: NextReview): ApartReason | null {
  if (next.kind === 'none') return next.reason;
  return next.rule.id.startsWith('SB') ? 'short-breaks-only' : null;
}

/** Where a child stands, with what the review clock knows of them already worked out. */
export function standingBy(file: ChildFile, facts: ReviewFacts, today: LocalDate, counting: Counting): Standing {
  const period = periodOn(periodsOfCare(file), today) ?? null;
  const episode = period === null ? null : (episodeOn(period, today) ?? null);
  const inCare = period !== null && (period.to === null || today < period.to);
  return { period, episode, inCare, next: nextReview(facts, today, counting) };
}

export const standing = (file: ChildFile, today: LocalDate, counting: Counting): Standing =>
  standingBy(file, reviewFacts(file, today), today, counting);
