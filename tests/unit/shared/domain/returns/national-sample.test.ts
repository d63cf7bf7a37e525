import { describe, expect, it } from 'vitest';
import { driftMarkers } from '../../../../../src/shared/domain/children/drift-markers';
import { obligationFacts } from '../../../../../src/shared/domain/children/obligation-facts';
import { reviewFacts } from '../../../../../src/shared/domain/children/review-facts';
import { standing } from '../../../../../src/shared/domain/children/standing';
import { planMerge } from '../../../../../src/shared/domain/returns/merge-return';
import { readReturn } from '../../../../../src/shared/domain/returns/read-return';
import { allObligations } from '../../../../../src/shared/domain/timescales/obligations/all-obligations';
import { ofReviews } from '../../../../../src/shared/domain/timescales/obligations/of-reviews';
import { explain } from '../../../../../src/shared/domain/timescales/explanation';
import { aCounting } from '../../../../support/builders/a-calendar';
import { aContext } from '../../../../support/builders/a-context';
import { sampleTables, sampleToday } from '../../../../support/national-sample';

const counting = aCounting();
const context = aContext(sampleToday);
const reading = readReturn(sampleTables(), sampleToday);
const { created } = planMerge([], reading, context);
const next = created.map((file) => standing(file, sampleToday, counting).next);

const tally = (words: readonly string[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
};

describe('The national sample', () => {
  it('is read whole: every child, every episode, every review but those given twice', () => {
    expect(reading.counts).toEqual({ children: 2675, episodes: 5050, reviews: 12_568 });
    expect(created).toHaveLength(2675);
    expect(reading.files.map(({ kind, used, rows }) => `${kind} ${used ? 'used' : 'not used'} ${rows}`).sort()).toEqual(
      [
        'episodes used 5050',
        'header used 2675',
        'missing used 43',
        'oc2 used 2675',
        'placed-for-adoption used 29',
        'reviews used 12582',
        'uasc used 132',
      ],
    );
  });

  it('is dirty in ways that are all named', () => {
    expect(tally(reading.problems.map(({ code }) => code))).toEqual({
      'code-retired': 354,
      'code-since-retired': 3279,
      'ends-in-future': 12,
      'episodes-overlap': 68,
      'gap-after-x1': 3,
      'no-episodes': 552,
      'participation-over-4': 1383,
      'participation-under-4': 648,
      'reason-without-end': 1413,
      'review-before-care': 2644,
      'review-in-future': 5042,
      'review-in-short-breaks': 477,
      'review-outside-care': 1,
      'review-repeated': 14,
      'two-open-episodes': 4,
      // Every REASON_PLACED_CEASED of the sample is XXX.
      'unknown-code': 29,
      'x1-without-next': 8,
    });
  });

  it('changes nothing when it is brought in a second time', () => {
    expect(planMerge(created, reading, context)).toEqual({ created: [], changed: [], unchanged: 2675 });
  });

  it('gives every child a next review with its working, or the reason for none', () => {
    for (const review of next) {
      if (review.kind === 'none') continue;
      const { due, start, rule, counted } = explain(review, counting.calendar);
      expect(due > start.date).toBe(true);
      expect(counted).toHaveLength(rule.unit === 'workingDays' ? rule.amount : 0);
    }
    expect(tally(next.map((review) => (review.kind === 'none' ? review.reason : review.rule.id)))).toEqual({
      A3: 141,
      A4: 58,
      A5: 49,
      A7: 21,
      SB3: 2,
      T1: 245,
      T2: 354,
      T3: 549,
      adopted: 68,
      'another-council': 38,
      custody: 29,
      died: 28,
      ended: 42,
      'found-adult': 40,
      'grown-up': 129,
      guardianship: 137,
      'moved-abroad': 26,
      'no-episode': 552,
      'remand-ended': 44,
      'went-home': 63,
      'with-family': 60,
    });
  });

  it('gives every child all that was, is and will be due, each with how it stands', () => {
    const every = created.flatMap(
      (file) => allObligations(obligationFacts(file, sampleToday), sampleToday, counting).listed,
    );
    for (const { rule, start, due, state } of every) {
      if (due === null) expect(state).toMatchObject({ kind: 'not-applicable', reason: 'calendar-ends' });
      else if (rule.direction === 'after') expect(due > start.date).toBe(true);
    }
    expect(tally(every.map(({ state }) => state.kind))).toEqual({
      due: 385,
      'due-soon': 95,
      met: 2564,
      missed: 819,
      'not-applicable': 25_675,
      overdue: 939,
    });
    const reasons = every.flatMap(({ state }) => (state.kind === 'not-applicable' ? [state.reason] : []));
    expect(tally(reasons)).toEqual({
      adopted: 20,
      'another-council': 9,
      custody: 9,
      died: 10,
      ended: 10,
      'found-adult': 13,
      'grown-up': 42,
      guardianship: 51,
      'moved-abroad': 10,
      // 721 are the first review of a child whose first known one came over 6 months after care began.
      'not-recorded': 25_231,
      'outside-the-ages': 71,
      'placed-for-adoption': 74,
      'remand-ended': 16,
      'returned-from-adoption': 58,
      'went-home': 30,
      'with-family': 21,
    });
  });

  it('shows where plans drift', () => {
    const markers = created.flatMap((file) => driftMarkers(file, sampleToday, 3).map(({ code }) => code));
    expect(tally(markers)).toEqual({
      'health-assessment-not-done': 698,
      'missing-since-review': 12,
      'not-placed-for-adoption': 61,
      'placements-since-review': 224,
      'proceedings-too-long': 95,
      'teeth-not-checked': 718,
    });
  });

  it('agrees: the next review is the review that waits among all that is due', () => {
    const different = created.filter((file, place) => {
      const one = next[place];
      const waiting = ofReviews(reviewFacts(file, sampleToday), sampleToday, counting).find(({ state }) =>
        ['overdue', 'due-today', 'due-soon', 'due'].includes(state.kind),
      );
      return one?.kind === 'due' ? waiting?.due !== one.due : waiting !== undefined;
    });
    expect(different.map(({ reference }) => reference)).toEqual([]);
  });
});
