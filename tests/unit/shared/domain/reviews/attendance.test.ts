import { describe, expect, it } from 'vitest';
import { attendance, tookPart } from '../../../../../src/shared/domain/reviews/attendance';
import { isDrifting } from '../../../../../src/shared/domain/reviews/drift';
import { heldOn } from '../../../../../src/shared/domain/reviews/held-on';
import { isParent } from '../../../../../src/shared/domain/reviews/parents';
import { aDecision } from '../../../../support/builders/a-decision';
import { aPerson } from '../../../../support/builders/a-person';
import { aReview } from '../../../../support/builders/a-review';

describe('Who took part', () => {
  it('follows from who was there for which part of the meeting', () => {
    const review = aReview().metOn('2026-11-23', 'child', 'sw').metOn('2026-11-23', 'sw', 'mum').build();
    expect([...attendance(review)]).toEqual([
      ['child', [1]],
      ['sw', [1, 2]],
      ['mum', [2]],
    ]);
  });

  it('is being there, then what was sent, then having been invited', () => {
    const there = new Map([['sw', [1]]]);
    const someone = { person: 'tm', invited: true, notInvitedWhy: '', sent: null };
    expect(tookPart(there, { ...someone, person: 'sw', sent: 'views' })).toBe('there');
    expect(tookPart(there, { ...someone, sent: 'apologies' })).toBe('apologies');
    expect(tookPart(there, someone)).toBe('absent');
    expect(tookPart(there, { ...someone, invited: false })).toBe('not-invited');
  });
});

describe('The day a review was held', () => {
  it('is the day of its last part, or the planned day of one without a meeting', () => {
    const plan = aReview().plannedFor('2026-11-12').build().plan;
    expect(heldOn(aReview().build())).toBeNull();
    expect(heldOn(aReview().plannedFor('2026-11-27').build())).toBeNull();
    expect(heldOn(aReview().metOn('2026-11-27').metOn('2026-11-23').build())).toBe('2026-11-27');
    expect(
      heldOn(
        aReview()
          .with({ plan: { ...plan, how: 'without-meeting' } })
          .build(),
      ),
    ).toBe('2026-11-12');
  });
});

describe('A parent', () => {
  it.each(['Mother', 'Father of Otis', 'birth mother', 'Adoptive dad', 'Stepfather'])(
    'is someone called %s',
    (role) => {
      expect(isParent(aPerson({ role }))).toBe(true);
    },
  );

  it.each(['Aunt (mother’s sister)', 'Grandmother', 'Social worker', 'Parenting worker'])(
    'is not someone called %s',
    (role) => {
      expect(isParent(aPerson({ role }))).toBe(false);
    },
  );

  it('is anyone with parental responsibility', () => {
    expect(isParent(aPerson({ role: 'Guardian', parentalResponsibility: true }))).toBe(true);
  });
});

describe('Drift', () => {
  it('is a decision made at as many reviews running as the council counts', () => {
    expect(isDrifting(aDecision(1, { carriedCount: 1 }), 3)).toBe(false);
    expect(isDrifting(aDecision(1, { carriedCount: 2 }), 3)).toBe(true);
  });
});
