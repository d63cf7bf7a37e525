import type { LocalDate } from '../../kernel/local-date';
import type { Counting } from '../timescales/counting';
import { openClocks } from '../timescales/obligations/all-obligations';
import type { Obligation } from '../timescales/obligations/obligation';
import type { ChildFile } from './child-file';
import { driftMarkers, type DriftMarker } from './drift-markers';
import { obligationFacts } from './obligation-facts';
import { standingBy, type Standing } from './standing';

/** What a caseload shows of one child: where they stand, what else waits, the signs that plans drift. */
export type Outlook = {
  readonly standing: Standing;
  /** What waits beside the next review, by day: the longest overdue first. */
  readonly waiting: readonly Obligation[];
  readonly drift: readonly DriftMarker[];
  /** Days on which a review was held by today. */
  readonly reviewsHeld: number;
};

export function outlook(file: ChildFile, today: LocalDate, counting: Counting, driftReviews: number): Outlook {
  const facts = obligationFacts(file, today);
  const days = new Set(facts.held.map(({ on }) => on).filter((on) => on <= today));
  return {
    standing: standingBy(file, facts, today, counting),
    waiting: openClocks(facts, today, counting),
    drift: driftMarkers(file, today, driftReviews),
    reviewsHeld: days.size,
  };
}
