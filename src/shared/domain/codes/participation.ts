import { birthday, type LocalDate } from '../../kernel/local-date';
import { alwaysInUse, codeMeaning } from './code-list';

/** SSDA903 REVIEW_CODE: how the child took part in a review. */
export const participationCodes = alwaysInUse([
  ['PN0', 'Under 4 at the review'],
  ['PN1', 'Came and spoke for themselves'],
  ['PN2', 'Came, and someone spoke for them'],
  ['PN3', 'Came and showed their view without words'],
  ['PN4', 'Came, and neither spoke, signalled nor asked anyone to speak'],
  ['PN5', 'Did not come, and asked someone to speak for them'],
  ['PN6', 'Did not come, and sent their view another way'],
  ['PN7', 'Did not come, and sent no view'],
]);

const UNDER_FOUR = 'PN0';
const FOUR = 4;

/** What does not fit about a participation code (rules 167, 399, 440 and 441 of the public validator). */
export type ParticipationProblem = 'none-for-short-breaks' | 'missing' | 'unknown' | 'over-4' | 'under-4';

/** Checks a code against the child's age on the day and the kind of care; on the fourth birthday both ages pass. Null: it fits. */
export function participationProblem(
  code: string,
  born: LocalDate | null,
  on: LocalDate,
  shortBreaksOnly: boolean,
): ParticipationProblem | null {
  if (shortBreaksOnly) return code === '' ? null : 'none-for-short-breaks';
  if (code === '') return 'missing';
  if (codeMeaning(participationCodes, code, on) === null) return 'unknown';
  if (born === null) return null;
  const fourth = birthday(born, FOUR);
  if (code === UNDER_FOUR) return on > fourth ? 'over-4' : null;
  return on < fourth ? 'under-4' : null;
}

/** What is known of a child's part in a review when a code is to be suggested; `came` is null while it is not known. */
export type PartInReview = {
  readonly born: LocalDate | null;
  readonly on: LocalDate;
  readonly shortBreaksOnly: boolean;
  readonly came: boolean | null;
  /** The child's views were gathered: in the talk before the review, in words, or by someone for them. */
  readonly viewsKnown: boolean;
};

const fits = ({ came, viewsKnown }: PartInReview, code: string): boolean => {
  if (came === true) return code <= 'PN4';
  return came === null || (viewsKnown ? code === 'PN5' || code === 'PN6' : code === 'PN7');
};

/** The codes that can be right, for the chair to choose from: one alone is a suggestion; none for short breaks only. */
export function suggestedParticipation(part: PartInReview): readonly string[] {
  const { born, on, shortBreaksOnly } = part;
  if (shortBreaksOnly) return [];
  if (born !== null && on < birthday(born, FOUR)) return [UNDER_FOUR];
  return participationCodes.map(({ code }) => code).filter((code) => code !== UNDER_FOUR && fits(part, code));
}
