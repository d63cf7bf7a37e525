import { describe, expect, it } from 'vitest';
import { reviewFacts } from '../../../../../src/shared/domain/children/review-facts';
import { apartReason, standing } from '../../../../../src/shared/domain/children/standing';
import { date } from '../../../../../src/shared/kernel/local-date';
import { aCounting } from '../../../../support/builders/a-calendar';
import { aChild } from '../../../../support/builders/a-child';
import { anEpisode } from '../../../../support/builders/an-episode';
import { aReview } from '../../../../support/builders/a-review';

const counting = aCounting();
const today = date('2026-11-23');
const nell = aChild().inCareSince('2025-03-03');

describe('Where a child stands', () => {
  it('is in the current episode, with the next review', () => {
    const child = nell.reviewedOn('2025-03-27').reviewedOn('2025-06-19').reviewedOn('2026-06-04').build();
    expect(standing(child, today, counting)).toMatchObject({
      inCare: true,
      period: { from: '2025-03-03' },
      episode: { legalStatus: 'C2' },
      next: { kind: 'due', number: 4, due: '2026-12-04' },
    });
  });

  it('is nowhere without an episode', () => {
    expect(standing(aChild().build(), today, counting)).toMatchObject({
      inCare: false,
      period: null,
      episode: null,
      next: { kind: 'none', reason: 'no-episode' },
    });
  });

  it('is out of care from the day care ends', () => {
    const left = (to: string) =>
      aChild()
        .withEpisodes(anEpisode('2025-03-03', { to: date(to), ceased: 'E4A' }))
        .build();
    expect(standing(left('2026-11-23'), today, counting)).toMatchObject({
      inCare: false,
      next: { reason: 'went-home' },
    });
    expect(standing(left('2026-11-24'), today, counting)).toMatchObject({ inCare: true, next: { kind: 'due' } });
  });

  it('is on the short-break clock, and on the ordinary one once another legal status is among them', () => {
    const breaks = aChild().withEpisodes(
      anEpisode('2026-01-05', { legalStatus: 'V4', to: date('2026-10-01'), ceased: 'X1' }),
    );
    const after = (legalStatus: string) =>
      breaks.withEpisodes(anEpisode('2026-10-01', { reason: 'L', legalStatus })).build();
    expect(standing(after('V4'), today, counting).next).toMatchObject({
      rule: { id: 'SB2' },
      due: '2026-04-05',
      type: 'short-breaks',
    });
    expect(standing(after('C1'), today, counting).next).toMatchObject({
      type: 'looked-after',
      rule: { id: 'T1' },
      start: { date: '2026-01-05' },
    });
  });

  it('is on the ordinary clock where the stays are too long, too many or in several places', () => {
    const stay = (from: string, to: string | null, differently = {}) =>
      anEpisode(from, {
        legalStatus: 'V3',
        to: to === null ? null : date(to),
        ceased: to === null ? null : 'E4A',
        ...differently,
      });
    const breaks = (...stays: readonly ReturnType<typeof stay>[]) =>
      standing(
        aChild()
          .withEpisodes(...stays)
          .build(),
        today,
        counting,
      ).next;
    const found = (next: ReturnType<typeof breaks>) => next.problems.map(({ code, on }) => `${code} ${on ?? ''}`);
    const short = breaks(stay('2026-10-02', '2026-10-19'), stay('2026-11-13', null));
    expect(short).toMatchObject({ rule: { id: 'SB2' }, start: { date: '2026-10-02' }, due: '2027-01-02' });
    expect(found(short)).toEqual([]);
    expect(apartReason(short)).toBe('short-breaks-only');
    const long = breaks(stay('2026-10-02', '2026-10-20'), stay('2026-11-13', null));
    expect(long).toMatchObject({ rule: { id: 'T1' }, start: { date: '2026-11-13' } });
    expect(found(long)).toEqual(['short-break-too-long 2026-10-02']);
    expect(apartReason(long)).toBeNull();
    const elsewhere = breaks(stay('2026-10-02', '2026-10-19'), stay('2026-11-13', null, { urn: '1' }));
    expect(found(elsewhere)).toEqual(['short-breaks-several-settings 2026-11-13']);
    const many = breaks(
      ...['01-05', '03-02', '05-04', '07-06', '09-07'].map((day) =>
        stay(`2026-${day}`, `2026-${day.slice(0, 3)}${Number(day.slice(3)) + 16}`),
      ),
      stay('2026-11-13', null),
    );
    expect(found(many)).toEqual(['short-breaks-too-many-days 2026-09-23']);
  });

  it('begins short breaks anew after a year without any', () => {
    const child = aChild().withEpisodes(
      anEpisode('2025-09-01', { legalStatus: 'V4', to: date('2025-10-01'), ceased: 'E4A' }),
      anEpisode('2026-10-01', { legalStatus: 'V4' }),
    );
    expect(standing(child.build(), today, counting).next).toMatchObject({ start: { date: '2026-10-01' } });
  });

  it('is on the adoption clock in an adoptive home, until the child comes back', () => {
    const placed = aChild().withEpisodes(
      anEpisode('2026-09-01', { placement: 'A5', legalStatus: 'E1', to: date('2026-10-01'), ceased: 'X1' }),
    );
    const then = (placement: string) =>
      placed.withEpisodes(anEpisode('2026-10-01', { reason: 'P', legalStatus: 'E1', placement })).build();
    expect(standing(then('T1'), today, counting).next).toMatchObject({
      rule: { id: 'A3' },
      due: '2026-09-29',
      type: 'placed-for-adoption',
    });
    expect(standing(then('U6'), today, counting).next).toMatchObject({
      type: 'authorised-for-adoption',
      rule: { id: 'T1' },
      beside: [{ rule: { id: 'A1' } }, { rule: { id: 'A7' }, due: '2026-11-12' }],
    });
  });

  it('counts reviews from the day of placing in an adoptive home, and half-yearly while authorised and not placed', () => {
    const authorised = aChild()
      .withEpisodes(anEpisode('2025-03-03', { legalStatus: 'E1' }))
      .reviewedOn('2025-03-27');
    expect(standing(authorised.build(), today, counting).next).toMatchObject({
      rule: { id: 'T2' },
      due: '2025-06-27',
      beside: [{ rule: { id: 'A2' }, due: '2025-09-27' }],
    });
    const placed = aChild()
      .withEpisodes(
        anEpisode('2025-03-03', { legalStatus: 'E1', to: date('2026-06-01'), ceased: 'X1' }),
        anEpisode('2026-06-01', { legalStatus: 'E1', reason: 'P', placement: 'A6' }),
      )
      .reviewedOn('2026-05-12')
      .reviewedOn('2026-06-25');
    expect(standing(placed.build(), today, counting).next).toMatchObject({ rule: { id: 'A4' }, due: '2026-09-25' });
    const later = placed.reviewedOn('2026-09-18').build();
    expect(standing(later, today, counting).next).toMatchObject({ rule: { id: 'A5' }, number: 4, due: '2027-03-18' });
  });
});

describe('What the review clock knows', () => {
  const answered = aReview('later', 5).answered('2026-11-12', 'someone', '2027-05-12');

  it('of a final review is the day of its last meeting and its number', () => {
    const child = nell.reviewedOn('2026-06-04').withReview(answered.finalisedOn('2026-11-19').build()).build();
    expect(reviewFacts(child, today)).toMatchObject({
      held: [
        { on: '2026-06-04', number: null },
        { on: '2026-11-12', number: 5 },
      ],
      metOn: null,
    });
    expect(standing(child, today, counting).next).toMatchObject({ number: 6, due: '2027-05-12' });
  });

  it('of a review that is not final is that its meeting was held', () => {
    const child = nell.reviewedOn('2025-03-27').reviewedOn('2025-06-19').reviewedOn('2026-05-14');
    const met = child.withReview(answered.build()).build();
    expect(reviewFacts(met, today)).toMatchObject({ metOn: '2026-11-12' });
    expect(standing(met, today, counting).next).toMatchObject({
      due: '2026-11-14',
      state: { kind: 'met', daysLate: 0 },
    });
    expect(reviewFacts(met, date('2026-11-11')).metOn).toBeNull();
  });
});
