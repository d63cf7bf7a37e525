import { addMonths, birthday, type LocalDate } from '../../kernel/local-date';
import type { ReviewProblem } from './next-review-types';
import { numberOf, seriesFrom } from './review-clock';
import type { CareSpan, HeldOn, ReviewFacts, ShortBreakFailure } from './review-facts';

const ADULT = 18;
/** A first known review later than this after care began: those before it are probably not recorded. */
const MONTHS_WITHOUT_REVIEW = 6;

const problem = (code: ReviewProblem['code'], on: LocalDate | null): ReviewProblem => ({ code, on });

function bornProblems(born: LocalDate | null, today: LocalDate): readonly ReviewProblem[] {
  if (born === null) return [problem('no-birth-date', null)];
  return born > today ? [problem('born-after-today', born)] : [];
}

function heldProblem(
  { on }: HeldOn,
  before: HeldOn | undefined,
  span: CareSpan | undefined,
  today: LocalDate,
): ReviewProblem | null {
  if (on > today) return problem('review-after-today', on);
  if (before?.on === on) return problem('reviews-same-day', on);
  return span !== undefined && on < seriesFrom(span) ? problem('review-before-care', on) : null;
}

const failures: Readonly<Record<ShortBreakFailure, ReviewProblem['code']>> = {
  'stay-too-long': 'short-break-too-long',
  'too-many-days': 'short-breaks-too-many-days',
  'several-settings': 'short-breaks-several-settings',
};

/** Short breaks in name that the law does not take for short breaks. */
function breakProblems(span: CareSpan | undefined): readonly ReviewProblem[] {
  const fails = span?.shortBreaks?.fails ?? null;
  return fails === null ? [] : [problem(failures[fails.why], fails.on)];
}

/** What does not fit in the facts themselves. Reviews of an earlier period of care are in their place. */
export function factProblems(
  { born, care, held }: ReviewFacts,
  span: CareSpan | undefined,
  today: LocalDate,
): readonly ReviewProblem[] {
  const earlier = care.filter((period) => period !== span);
  const inEarlierCare = (on: LocalDate): boolean =>
    earlier.some(({ from, to }) => from <= on && (to === null || on <= to));
  const found = held.map((review, index) => {
    const wrong = heldProblem(review, held[index - 1], span, today);
    return wrong?.code === 'review-before-care' && inEarlierCare(review.on) ? null : wrong;
  });
  const future = care.filter(({ from }) => from > today).map(({ from }) => problem('care-in-future', from));
  return [...bornProblems(born, today), ...breakProblems(span), ...future, ...found.filter((wrong) => wrong !== null)];
}

/** Whether reviews were held before the first that is known: numbers say so, or where there are none it came very late. */
export function earlierMayBeMissing(span: CareSpan, held: readonly HeldOn[]): boolean {
  const [first] = held;
  if (first === undefined) return false;
  if (held.some(({ number }) => number !== null)) return numberOf(held, 0) > 1;
  return first.on > addMonths(seriesFrom(span), MONTHS_WITHOUT_REVIEW);
}

/** What the next date itself throws up: an eighteenth birthday before it, a gap before the first known review. */
export function laterProblems(
  { born }: ReviewFacts,
  span: CareSpan,
  held: readonly HeldOn[],
  due: LocalDate,
): readonly ReviewProblem[] {
  const adult = born === null ? null : birthday(born, ADULT);
  const first = held[0];
  const gap = first?.number === null && earlierMayBeMissing(span, held);
  return [
    ...(adult !== null && adult <= due ? [problem('eighteen-before-due', adult)] : []),
    ...(gap ? [problem('earlier-reviews-may-be-missing', first.on)] : []),
  ];
}
