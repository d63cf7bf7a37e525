import type { ReturnProblem, ReturnProblemCode } from '../../../shared/domain/returns/return-problem';

type Sentence = (problem: ReturnProblem) => string;

const quoted = ({ value }: ReturnProblem): string => `“${value}”`;
const cell = (problem: ReturnProblem): string => `${problem.column} is ${quoted(problem)}`;
const same =
  (words: string): Sentence =>
  () =>
    words;

const sentences: Readonly<Record<ReturnProblemCode, Sentence>> = {
  'file-missing': ({ file }) => `There is no ${file} file. Choose it as well, or go on without it`,
  'column-missing': ({ column }) => `There is no column ${column}, so what it says is not known`,
  'no-child': same('CHILD is empty, so the row is left out'),
  'child-not-in-header': (problem) => `Child ${problem.value} is not in the header file, so no date of birth is known`,
  'not-a-date': (problem) => `${cell(problem)}, which is not a date. A date is written dd/mm/yyyy`,
  'unknown-code': (problem) => `${cell(problem)}, which is not a code of the return. It is kept as it is`,
  'code-retired': (problem) => `${cell(problem)}, a code that was not in use on that day. It is kept as it is`,
  'code-since-retired': (problem) => `${cell(problem)}, a code that is no longer in use. It is kept as it is`,
  'child-repeated': (problem) => `Child ${problem.value} is there twice with different facts. The first row is kept`,
  'no-birth-date': same('DOB is empty, so nobody can tell when the child turns 18'),
  'born-in-future': (problem) => `${cell(problem)}, which is in the future`,
  'no-episodes': (problem) => `Child ${problem.value} has no episode, so no review clock has started`,
  'no-start': same('DECOM is empty, so the episode is left out'),
  'episode-repeated': same('The same episode is there twice. It counts once'),
  'episodes-same-day': same('2 different episodes begin on this day. The last one in the file is kept'),
  'ends-before-start': (problem) => `${cell(problem)}, which is before the episode began`,
  'ends-on-start': (problem) => `${cell(problem)}, the day the episode began`,
  'starts-in-future': (problem) => `${cell(problem)}, which is in the future`,
  'ends-in-future': (problem) => `${cell(problem)}, which is in the future`,
  'ended-without-reason': same('The episode ended, and REC does not say why'),
  'reason-without-end': (problem) => `${cell(problem)}, and DEC does not say when the episode ended`,
  'two-open-episodes': same('This episode began while another one was still open. The later one counts'),
  'episodes-overlap': same('This episode began before the one before it had ended'),
  'gap-after-x1': same('The episode before ended with X1, and days are missing between the two'),
  'x1-without-next': same('REC is X1, and no episode follows'),
  'need-changed': (problem) =>
    `${cell(problem)}, and it was different before. It should stay for a whole period of care`,
  'no-review-date': same('REVIEW is empty, so the review is left out'),
  'review-repeated': same('2 reviews are dated this day. The first row is kept'),
  'review-in-future': (problem) => `The review is dated ${problem.value}, which is in the future`,
  'review-before-care': (problem) => `The review is dated ${problem.value}, which is before care began`,
  'review-outside-care': (problem) => `The review is dated ${problem.value}, when the child was not in care`,
  'review-in-short-breaks': (problem) => `The review is dated ${problem.value}, when the child had short breaks only`,
  'birth-date-differs': (problem) => `${cell(problem)}, and the header file says another date. The header is kept`,
  'participation-missing': same('REVIEW_CODE is empty, so nobody can tell how the child took part'),
  'participation-over-4': (problem) => `${cell(problem)}, which is for children under 4. This child was older`,
  'participation-under-4': (problem) => `${cell(problem)}, which is for children of 4 and over. This child was younger`,
  'score-not-possible': (problem) => `${cell(problem)}, which is not a score from 0 to 40. It is left out`,
};

const kinds: Readonly<Record<ReturnProblemCode, string>> = {
  'file-missing': 'A file is missing',
  'column-missing': 'A column is missing',
  'no-child': 'No child named',
  'child-not-in-header': 'Child not in the header',
  'not-a-date': 'Not a date',
  'unknown-code': 'Unknown code',
  'code-retired': 'Code not in use that day',
  'code-since-retired': 'Code no longer in use',
  'child-repeated': 'Child there twice',
  'no-birth-date': 'No date of birth',
  'born-in-future': 'Born in the future',
  'no-episodes': 'No episodes',
  'no-start': 'Episode without a start',
  'episode-repeated': 'Episode there twice',
  'episodes-same-day': '2 episodes begin on one day',
  'ends-before-start': 'Episode ends before it begins',
  'ends-on-start': 'Episode of no days',
  'starts-in-future': 'Episode begins in the future',
  'ends-in-future': 'Episode ends in the future',
  'ended-without-reason': 'Episode ended without a reason',
  'reason-without-end': 'Reason without an end',
  'two-open-episodes': '2 open episodes',
  'episodes-overlap': 'Episodes overlap',
  'gap-after-x1': 'Days missing after X1',
  'x1-without-next': 'X1 with no episode after it',
  'need-changed': 'Category of need changed',
  'no-review-date': 'Review without a date',
  'review-repeated': '2 reviews on one day',
  'review-in-future': 'Review in the future',
  'review-before-care': 'Review before care began',
  'review-outside-care': 'Review outside care',
  'review-in-short-breaks': 'Review during short breaks',
  'birth-date-differs': 'Dates of birth differ',
  'participation-missing': 'No participation code',
  'participation-over-4': 'Participation code for under 4',
  'participation-under-4': 'Participation code for 4 and over',
  'score-not-possible': 'Score not possible',
};

/** What does not fit in the return, what becomes of it, in a sentence. */
export const returnProblemSentence = (problem: ReturnProblem): string => sentences[problem.code](problem);

/** The kind of problem in a few words, for a list of kinds. */
export const returnProblemKind = (code: ReturnProblemCode): string => kinds[code];
