import { describe, expect, it } from 'vitest';
import { standing } from '../../../../../src/shared/domain/children/standing';
import { planMerge } from '../../../../../src/shared/domain/returns/merge-return';
import { readReturn } from '../../../../../src/shared/domain/returns/read-return';
import { explain } from '../../../../../src/shared/domain/timescales/explanation';
import { aCalendar } from '../../../../support/builders/a-calendar';
import { aContext } from '../../../../support/builders/a-context';
import { sampleTables, sampleToday } from '../../../../support/national-sample';

const calendar = aCalendar();
const context = aContext(sampleToday);
const reading = readReturn(sampleTables(), sampleToday);
const { created } = planMerge([], reading, context);
const next = created.map((file) => standing(file, sampleToday, calendar).next);

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
      const { due, start, rule, counted } = explain(review, calendar);
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

  it('is worked out in well under a second', () => {
    const begun = performance.now();
    for (const file of created) standing(file, sampleToday, calendar);
    // 300 ms is the bar where nothing else runs; the bench holds it. Here it must only not be far off.
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
