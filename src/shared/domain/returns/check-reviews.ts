import type { LocalDate } from '../../kernel/local-date';
import type { PeriodOfCare, ReturnedEpisode } from '../children/periods-of-care';
import { isShortBreaksOnly } from '../children/short-breaks';
import { participationProblem, type ParticipationProblem } from '../codes/participation';
import type { ChildRows } from './child-rows';
import type { ReturnProblemCode } from './return-problem';
import { atCell, type Report } from './table-rows';

type Period = PeriodOfCare<ReturnedEpisode>;

/** The problem a participation code makes in the return; a code not on the list was reported where it was read. */
const participationCode: Readonly<Record<ParticipationProblem, ReturnProblemCode | null>> = {
  'none-for-short-breaks': null,
  missing: 'participation-missing',
  unknown: null,
  'over-4': 'participation-over-4',
  'under-4': 'participation-under-4',
};

const isIn = ({ from, to }: Period, on: LocalDate): boolean => from <= on && (to === null || on <= to);

/** Whether the review lies in care, and in care that is reviewed. */
function careProblem(periods: readonly Period[], on: LocalDate): ReturnProblemCode | null {
  const [first] = periods;
  if (first === undefined) return null;
  if (on < first.from) return 'review-before-care';
  const period = periods.findLast((each) => isIn(each, on));
  if (period === undefined) return 'review-outside-care';
  return isShortBreaksOnly(period, on) ? 'review-in-short-breaks' : null;
}

/** Reports what does not fit in one child's reviews, against the child's age and care. */
export function checkReviews(child: ChildRows, periods: readonly Period[], today: LocalDate, report: Report): void {
  const born = child.header?.value.born ?? null;
  for (const { row, value } of child.reviews.values()) {
    const care = value.on > today ? null : careProblem(periods, value.on);
    if (care !== null) report(atCell(care, row, 'REVIEW'));
    const age = participationProblem(value.participation, born, value.on, care === 'review-in-short-breaks');
    const code = age === null ? null : participationCode[age];
    if (code !== null) report(atCell(code, row, 'REVIEW_CODE'));
  }
}
