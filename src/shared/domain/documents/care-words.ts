import { longDate } from '../../kernel/date-words';
import { periodsOfCare } from '../children/periods-of-care';
import { episodeOn, periodOn } from '../children/placement';
import type { Episode } from '../children/episode';
import { codeMeaning, type CodeList } from '../codes/code-list';
import { legalStatuses } from '../codes/legal-status';
import { placements } from '../codes/placement';
import { joined } from './composing';
import type { RecordInput } from './record-input';
import { dayOfReview } from './day-of-review';
import { words } from './words';

/** The episodes of the child's period of care up to the review, latest first. */
function episodes({ child, review }: RecordInput): readonly Episode[] {
  const on = dayOfReview(review);
  const period = periodOn(periodsOfCare(child), on);
  if (period === undefined || episodeOn(period, on) === undefined) return [];
  return period.episodes.filter(({ from }) => from <= on).reverse();
}

/** What holds at the review by one of the codes, and since when: the first of the run of episodes with the same code. */
function sinceWhen(input: RecordInput, codes: CodeList, code: (episode: Episode) => string): readonly string[] {
  const [now, ...before] = episodes(input);
  if (now === undefined) return [words.notRecorded];
  const other = before.findIndex((episode) => code(episode) !== code(now));
  const first = [now, ...(other === -1 ? before : before.slice(0, other))].at(-1) ?? now;
  const meaning = codeMeaning(codes, code(now), dayOfReview(input.review))?.meaning ?? code(now);
  return [joined([meaning, words.details.since(longDate(first.from))], ', ')];
}

export const legalWords = (input: RecordInput): readonly string[] =>
  sinceWhen(input, legalStatuses, ({ legalStatus }) => legalStatus);

export const homeWords = (input: RecordInput): readonly string[] =>
  sinceWhen(input, placements, ({ placement }) => placement);
