import type { ChildFile } from '../children/child-file';
import { periodsOfCare } from '../children/periods-of-care';
import { episodeOn, periodOn } from '../children/placement';
import type { LocalDate } from '../../kernel/local-date';
import type { CouncilProfile } from '../profile/council-profile';
import type { StartReview } from './commands/start-review';

/** An interim care order: care proceedings are going on, so there are court papers to see (SSDA903 LS). */
const IN_COURT = 'C1';

/** Whether the court is still deciding about the child on a day. */
function isInCourt(file: ChildFile, on: LocalDate): boolean {
  const period = periodOn(periodsOfCare(file), on);
  return period !== undefined && episodeOn(period, on)?.legalStatus === IN_COURT;
}

/** The papers that the council expects for the child's review on a day; court papers while the court decides. */
export const expectedPapers = (file: ChildFile, profile: CouncilProfile, on: LocalDate): StartReview['papers'] =>
  profile.papers
    .filter(({ when }) => when === 'always' || isInCourt(file, on))
    .map(({ title, court }) => ({ title, court, from: '' }));
