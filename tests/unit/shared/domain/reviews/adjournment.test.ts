import { describe, expect, it } from 'vitest';
import { obligationFacts } from '../../../../../src/shared/domain/children/obligation-facts';
import { reviewFacts } from '../../../../../src/shared/domain/children/review-facts';
import { standing } from '../../../../../src/shared/domain/children/standing';
import { applyCommand } from '../../../../../src/shared/domain/reviews/apply-command';
import { adjournedSince, heldOn, plannedFor, seriesBegan } from '../../../../../src/shared/domain/reviews/held-on';
import { reviewSchema, type Review } from '../../../../../src/shared/domain/reviews/review';
import { openClocks } from '../../../../../src/shared/domain/timescales/obligations/all-obligations';
import { allObligations } from '../../../../../src/shared/domain/timescales/obligations/all-obligations';
import { date } from '../../../../../src/shared/kernel/local-date';
import { aCounting } from '../../../../support/builders/a-calendar';
import { aChild } from '../../../../support/builders/a-child';
import { aContext } from '../../../../support/builders/a-context';
import { aReview } from '../../../../support/builders/a-review';
import { words } from '../../../../support/obligation-facts';

const counting = aCounting();
const today = date('2026-11-23');
const nell = aChild()
  .inCareSince('2025-03-03')
  .reviewedOn('2025-03-27')
  .reviewedOn('2025-06-19')
  .reviewedOn('2026-05-14');

const adjourned = (on: string, resumesOn: string | null = null) => ({
  adjournment: {
    on: date(on),
    why: 'The health report had not come',
    resumesOn: resumesOn === null ? null : date(resumesOn),
  },
});
const putOff = aReview('later', 4).plannedFor('2026-11-12').metOn('2026-11-12').with(adjourned('2026-11-12'));
const goneOn = putOff.metOn('2026-11-20');

const clocksOf = (review: Review, on = today) =>
  openClocks(obligationFacts(nell.withReview(review).build(), on), on, counting)
    .map(words)
    .filter((line) => line.startsWith('T13'));
const allClocksOf = (review: Review, on = today) =>
  allObligations(obligationFacts(nell.withReview(review).build(), on), on, counting)
    .listed.map(words)
    .filter((line) => line.startsWith('T13'));

describe('A review that is adjourned', () => {
  it('is not held until its meeting has gone on', () => {
    expect(heldOn(putOff.build())).toBeNull();
    expect(adjournedSince(putOff.build())).toBe('2026-11-12');
    expect(heldOn(goneOn.build())).toBe('2026-11-20');
    expect(adjournedSince(goneOn.build())).toBeNull();
  });

  it('is still due by the day it was due', () => {
    const child = nell.withReview(putOff.build()).build();
    expect(reviewFacts(child, today).metOn).toBeNull();
    expect(standing(child, today, counting).next).toMatchObject({
      due: '2026-11-14',
      state: { kind: 'overdue', days: 9 },
    });
    expect(standing(nell.withReview(goneOn.build()).build(), today, counting).next).toMatchObject({
      state: { kind: 'met', on: '2026-11-20', daysLate: 6 },
    });
  });

  it('goes on within 20 working days of the day it was put off', () => {
    expect(clocksOf(putOff.build())).toEqual(['T13 2026-11-12 2026-12-10 due-soon 17']);
    expect(clocksOf(putOff.build(), date('2026-12-11'))).toEqual(['T13 2026-11-12 2026-12-10 overdue 1']);
    expect(clocksOf(goneOn.build())).toEqual([]);
    expect(allClocksOf(goneOn.build())).toContain('T13 2026-11-12 2026-12-10 in time');
  });

  it('is planned for the day it goes on, and for the day first planned until that is said', () => {
    expect(plannedFor(putOff.build())).toBe('2026-11-12');
    expect(plannedFor(putOff.with(adjourned('2026-11-12', '2026-12-03')).build())).toBe('2026-12-03');
    expect(plannedFor(goneOn.with(adjourned('2026-11-12', '2026-12-03')).build())).toBe('2026-11-12');
  });

  it('keeps its one adjournment, which can be changed and taken back', () => {
    const review = aReview('later', 4).metOn('2026-11-12').build();
    const file = nell.withReview(review).build();
    const context = aContext('2026-11-23');
    const first = applyCommand(file, { kind: 'answer-adjournment', review: review.id, answer: {} }, context);
    if (!first.ok) throw new Error(first.error.code);
    expect(first.value.reviews[review.id]?.adjournment).toEqual({ on: '2026-11-23', why: '', resumesOn: null });
    const second = applyCommand(
      first.value,
      { kind: 'answer-adjournment', review: review.id, answer: { on: date('2026-11-12'), why: 'No report' } },
      context,
    );
    if (!second.ok) throw new Error(second.error.code);
    expect(second.value.reviews[review.id]?.adjournment).toEqual({
      on: '2026-11-12',
      why: 'No report',
      resumesOn: null,
    });
    expect(reviewSchema.safeParse(second.value.reviews[review.id]).success).toBe(true);
    const back = applyCommand(second.value, { kind: 'answer-adjournment', review: review.id, answer: null }, context);
    expect(back).toMatchObject({ ok: true, value: { reviews: { [review.id]: { adjournment: null } } } });
  });

  it('reads as before where it was kept before there were adjournments', () => {
    const review = aReview('later', 4).metOn('2026-11-12').build();
    expect(reviewSchema.parse(review)).toEqual(review);
    expect(heldOn(review)).toBe('2026-11-12');
  });
});

describe('A review held in several parts', () => {
  const twoParts = aReview('later', 4).metOn('2026-10-12').metOn('2026-11-12');

  it('is dated by its last part', () => {
    expect(heldOn(twoParts.build())).toBe('2026-11-12');
    expect(seriesBegan(twoParts.build())).toBe('2026-10-12');
    expect(seriesBegan(aReview().metOn('2026-10-12').build())).toBeNull();
  });

  it('is said to be late where the parts took more than 20 working days', () => {
    expect(allClocksOf(twoParts.build())).toEqual(['T13-series 2026-10-12 2026-11-09 late by 3']);
    const quick = aReview('later', 4).metOn('2026-10-19').metOn('2026-11-12').build();
    expect(allClocksOf(quick)).toEqual(['T13-series 2026-10-19 2026-11-16 in time']);
  });
});
