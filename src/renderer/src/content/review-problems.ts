import type { ReviewProblem } from '../../../shared/domain/timescales/next-review-types';
import { longDate } from '../../../shared/kernel/date-words';

const sentences: Readonly<Record<ReviewProblem['code'], (day: string) => string>> = {
  'no-birth-date': () => 'No date of birth is known, so nobody can tell when they turn 18.',
  'born-after-today': (day) => `The date of birth, ${day}, is in the future.`,
  'review-before-care': (day) => `A review dated ${day} is before care began, so it is left out.`,
  'review-after-today': (day) => `A review dated ${day} is in the future, so it is left out.`,
  'reviews-same-day': (day) => `2 reviews are dated ${day}. They count once.`,
  'earlier-reviews-may-be-missing': (day) =>
    `The first review known is ${day}. Reviews before it may be missing, so the number may be too low.`,
  'care-in-future': (day) => `An episode begins on ${day}, which is in the future, so it is left out.`,
  'short-break-too-long': (day) =>
    `The stay from ${day} is longer than a short break may be, so the ordinary clock runs.`,
  'short-breaks-too-many-days': (day) =>
    `In the 12 months to ${day} there were more days than short breaks may have, so the ordinary clock runs.`,
  'short-breaks-several-settings': (day) =>
    `From ${day} the short breaks were somewhere else than before, so the ordinary clock runs.`,
  'eighteen-before-due': (day) => `They turn 18 on ${day}, before this date.`,
};

/** What does not fit in what is known of a child, in a sentence. */
export const problemSentence = ({ code, on }: ReviewProblem): string =>
  sentences[code](on === null ? '' : longDate(on));
