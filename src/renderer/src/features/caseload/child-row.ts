import type { ChildFile } from '../../../../shared/domain/children/child-file';
import { fullName } from '../../../../shared/domain/children/child-name';
import type { DriftMarker } from '../../../../shared/domain/children/drift-markers';
import { outlook } from '../../../../shared/domain/children/outlook';
import type { Standing } from '../../../../shared/domain/children/standing';
import type { Counting } from '../../../../shared/domain/timescales/counting';
import type { Obligation } from '../../../../shared/domain/timescales/obligations/obligation';
import { shortDate } from '../../../../shared/kernel/date-words';
import { dayNumber, type LocalDate } from '../../../../shared/kernel/local-date';
import { shortAge } from '../../content/ages';
import { careWords } from '../../content/care-words';
import { waitingWords, type StandsWords } from '../../content/obligation-words';
import { standingWords, type Standing as StandingWords } from '../../content/review-standing';

/** One child as the caseload shows, sorts and filters them. */
export type ChildRow = {
  readonly child: ChildFile;
  readonly id: string;
  readonly name: string;
  readonly reference: string;
  readonly age: string;
  readonly legalStatus: string;
  readonly legal: string;
  readonly legalSince: string;
  readonly lives: string;
  readonly provider: string;
  readonly standing: Standing;
  readonly words: StandingWords;
  readonly held: number;
  /** What waits beside the next review, and how that stands in words; null where nothing does. */
  readonly waiting: readonly Obligation[];
  readonly waitingWords: StandsWords | null;
  readonly drift: readonly DriftMarker[];
  /** Name and reference in lower case, to look in. */
  readonly searched: string;
};

/** What the rows of one day are worked out from, besides the children. */
export type RowBasis = {
  readonly today: LocalDate;
  readonly counting: Counting;
  /** Reviews running at which a decision that is carried on counts as drift. */
  readonly driftReviews: number;
};

function makeRow(child: ChildFile, { today, counting, driftReviews }: RowBasis): ChildRow {
  const { standing: where, waiting, drift, reviewsHeld } = outlook(child, today, counting, driftReviews);
  const name = fullName(child);
  const care = careWords(where);
  return {
    child,
    id: child.id,
    name,
    reference: child.reference,
    age: shortAge(child.facts.born, today),
    legalStatus: where.episode?.legalStatus ?? '',
    legal: care?.legal ?? 'Not known',
    legalSince: care === null ? '' : `since ${shortDate(care.since)}`,
    lives: care?.lives ?? 'Not known',
    provider: care?.provider ?? '',
    standing: where,
    words: standingWords(where.next, today),
    held: reviewsHeld,
    waiting,
    waitingWords: waitingWords(waiting),
    drift,
    searched: `${name} ${child.facts.knownAs} ${child.reference}`.toLowerCase(),
  };
}

/** Makes rows, each once for a child as it is on a day: a child that did not change keeps its row. */
export function rowMaker(basis: RowBasis): (child: ChildFile) => ChildRow {
  const made = new WeakMap<ChildFile, ChildRow>();
  return (child) => {
    const before = made.get(child);
    if (before !== undefined) return before;
    const row = makeRow(child, basis);
    made.set(child, row);
    return row;
  };
}

/** Where the row stands by its next date: the soonest first, those without a date last. */
export const dueOrder = ({ standing: { next } }: ChildRow): number =>
  next.kind === 'due' ? dayNumber(next.due) : Number.MAX_SAFE_INTEGER;
