import { describe, expect, it } from 'vitest';
import { reviewFacts } from '../../../../../src/shared/domain/children/review-facts';
import { standing } from '../../../../../src/shared/domain/children/standing';
import { date } from '../../../../../src/shared/kernel/local-date';
import { aCalendar } from '../../../../support/builders/a-calendar';
import { aChild } from '../../../../support/builders/a-child';
import { anEpisode } from '../../../../support/builders/an-episode';
import { aReview } from '../../../../support/builders/a-review';

const calendar = aCalendar();
const today = date('2026-11-23');
const nell = aChild().inCareSince('2025-03-03');

describe('Where a child stands', () => {
  it('is in the current episode, with the next review', () => {
    const child = nell.reviewedOn('2025-03-27').reviewedOn('2025-06-19').reviewedOn('2026-06-04').build();
    expect(standing(child, today, calendar)).toMatchObject({
      inCare: true,
      period: { from: '2025-03-03' },
      episode: { legalStatus: 'C2' },
      next: { kind: 'due', number: 4, due: '2026-12-04' },
    });
  });

  it('is nowhere without an episode', () => {
    expect(standing(aChild().build(), today, calendar)).toMatchObject({
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
    expect(standing(left('2026-11-23'), today, calendar)).toMatchObject({ inCare: false, next: { reason: 'ended' } });
    expect(standing(left('2026-11-24'), today, calendar)).toMatchObject({ inCare: true, next: { kind: 'due' } });
  });

  it('is apart with short breaks only, and not once another legal status is among them', () => {
    const breaks = aChild().withEpisodes(
      anEpisode('2026-01-05', { legalStatus: 'V4', to: date('2026-10-01'), ceased: 'X1' }),
    );
    const after = (legalStatus: string) =>
      breaks.withEpisodes(anEpisode('2026-10-01', { reason: 'L', legalStatus })).build();
    expect(standing(after('V3'), today, calendar).next).toMatchObject({ reason: 'short-breaks-only' });
    expect(standing(after('C1'), today, calendar).next).toMatchObject({ kind: 'due', start: { date: '2026-01-05' } });
  });

  it('is on the adoption clock in an adoptive home', () => {
    const placed = aChild()
      .withEpisodes(anEpisode('2026-09-01', { placement: 'A5', legalStatus: 'E1' }))
      .build();
    expect(standing(placed, today, calendar).next).toMatchObject({ reason: 'adoption-clock', on: '2026-09-01' });
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
    expect(standing(child, today, calendar).next).toMatchObject({ number: 6, due: '2027-05-12' });
  });

  it('of a review that is not final is that its meeting was held', () => {
    const child = nell.reviewedOn('2025-03-27').reviewedOn('2025-06-19').reviewedOn('2026-05-14');
    const met = child.withReview(answered.build()).build();
    expect(reviewFacts(met, today)).toMatchObject({ metOn: '2026-11-12' });
    expect(standing(met, today, calendar).next).toMatchObject({
      due: '2026-11-14',
      state: { kind: 'met', daysLate: 0 },
    });
    expect(reviewFacts(met, date('2026-11-11')).metOn).toBeNull();
  });
});
