import { describe, expect, it } from 'vitest';
import { driftMarkers } from '../../../../../src/shared/domain/children/drift-markers';
import { nothingReturned, type Returned } from '../../../../../src/shared/domain/children/returned';
import type { ChildFile } from '../../../../../src/shared/domain/children/child-file';
import { date } from '../../../../../src/shared/kernel/local-date';
import { aChild } from '../../../../support/builders/a-child';
import { aDecision } from '../../../../support/builders/a-decision';
import { anEpisode } from '../../../../support/builders/an-episode';
import { aReview } from '../../../../support/builders/a-review';

const today = date('2026-11-23');
const found = (file: ChildFile, on = today) =>
  driftMarkers(file, on, 3).map(({ code, since, amount, limit }) => `${code} ${since ?? '-'} ${amount}/${limit}`);
const inCare = (legalStatus: string, from = '2026-01-05', placement = 'U6') =>
  aChild().withEpisodes(anEpisode(from, { legalStatus, placement }));
const returned = (said: Partial<Returned>): Returned => ({ ...nothingReturned, ...said });

describe('Drift shows', () => {
  const final = (number: number, permanence: string) => {
    const review = aReview('second', number).answered('2026-05-14', 'someone', '2026-11-14').finalisedOn('2026-05-20');
    const built = review.build();
    return review.with({ chairView: { ...built.chairView, permanence } }).build();
  };

  it('where there is no plan for permanence by the second review', () => {
    expect(found(inCare('C2').withReview(final(2, ' ')).build())).toEqual(['no-permanence-plan 2026-05-14 2/2']);
    expect(found(inCare('C2').withReview(final(2, 'Stay with Lorna')).build())).toEqual([]);
    expect(found(inCare('C2').withReview(final(1, '')).build())).toEqual([]);
    expect(found(inCare('V2').withReview(final(3, '')).build())).toEqual([
      'no-permanence-plan 2026-05-14 3/2',
      'agreed-care-without-plan 2026-01-05 3/2',
    ]);
  });

  it('where a decision is carried over twice and not done', () => {
    const carried = (differently: Parameters<typeof aDecision>[1]) =>
      inCare('C2')
        .withReview(aReview('later', 5).withDecisions(aDecision(1, differently)).build())
        .build();
    expect(found(carried({ carriedCount: 2 }))).toEqual(['decision-carried-over - 2/2']);
    expect(found(carried({ carriedCount: 1 }))).toEqual([]);
    expect(found(carried({ carriedCount: 2, status: 'done' }))).toEqual([]);
  });

  it('where the child moved more than once since the last review', () => {
    const moved = (...placements: readonly string[]) =>
      placements.reduce(
        (child, placement, place) =>
          child.withEpisodes(
            anEpisode(`2026-0${place + 6}-01`, {
              reason: 'P',
              placement,
              to: date(`2026-0${place + 7}-01`),
              ceased: 'X1',
            }),
          ),
        inCare('C2').reviewedOn('2026-05-14'),
      );
    expect(found(moved('U6', 'K2').build())).toEqual(['placements-since-review 2026-05-14 2/1']);
    expect(found(moved('U6', 'T1').build())).toEqual([]);
    expect(found(moved('U6').build())).toEqual([]);
  });

  it('where proceedings last longer than 26 weeks', () => {
    expect(found(inCare('C1', '2026-05-24').build())).toEqual(['proceedings-too-long 2026-05-24 26/26']);
    expect(found(inCare('C1', '2026-05-25').build())).toEqual([]);
  });

  it('where a child is not placed 6 months after the placement order', () => {
    expect(found(inCare('E1', '2026-05-22').build())).toEqual(['not-placed-for-adoption 2026-05-22 6/6']);
    expect(found(inCare('E1', '2026-05-23').build())).toEqual([]);
    expect(found(inCare('E1', '2026-01-05', 'A6').build())).toEqual([]);
  });

  it('where adoption was decided 6 months ago, and there is no order', () => {
    const decided = (reversedOn: string | null) => ({
      ...inCare('C2').build(),
      returned: returned({
        adoptionDecisions: {
          a: { on: date('2026-02-01'), reversedOn: reversedOn === null ? null : date(reversedOn), why: '' },
        },
      }),
    });
    expect(found(decided(null))).toEqual(['adoption-decided-without-order 2026-02-01 9/6']);
    expect(found(decided('2026-06-01'))).toEqual([]);
  });

  it('where the child was missing since the last review, or health checks were not done', () => {
    const file = {
      ...inCare('C2').reviewedOn('2026-05-14').build(),
      returned: returned({
        missing: {
          a: { from: date('2026-05-01'), to: null, kind: 'M' },
          b: { from: date('2026-06-01'), to: date('2026-06-02'), kind: 'M' },
        },
        health: {
          score: null,
          noScore: '',
          convicted: null,
          healthCheck: null,
          immunisations: null,
          teethCheck: false,
          healthAssessment: false,
          substanceMisuse: null,
          interventionReceived: null,
          interventionOffered: null,
        },
      }),
    };
    expect(found(file)).toEqual([
      'missing-since-review 2026-05-14 1/0',
      'health-assessment-not-done - 0/1',
      'teeth-not-checked - 0/1',
    ]);
  });

  it('for no child who is not in care', () => {
    expect(found(aChild().build())).toEqual([]);
    const left = anEpisode('2026-01-05', { legalStatus: 'C1', to: date('2026-09-01'), ceased: 'E4A' });
    expect(found(aChild().withEpisodes(left).build())).toEqual([]);
  });
});
