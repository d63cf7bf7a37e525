import { describe, expect, it } from 'vitest';
import { eligibleOn } from '../../../../../src/shared/domain/children/eligible';
import { homesIn } from '../../../../../src/shared/domain/children/homes';
import { obligationFacts } from '../../../../../src/shared/domain/children/obligation-facts';
import { periodsOfCare } from '../../../../../src/shared/domain/children/periods-of-care';
import { careSpans } from '../../../../../src/shared/domain/children/review-facts';
import type { Episode } from '../../../../../src/shared/domain/children/episode';
import { date } from '../../../../../src/shared/kernel/local-date';
import { aChild } from '../../../../support/builders/a-child';
import { anId } from '../../../../support/builders/ids';
import { anEpisode } from '../../../../support/builders/an-episode';
import { aReview } from '../../../../support/builders/a-review';

const today = date('2026-11-23');
type Step = readonly [from: string, to: string | null, differently: Partial<Episode>];

const moves = (...steps: readonly Step[]) =>
  aChild().withEpisodes(
    ...steps.map(([from, to, differently]) =>
      anEpisode(from, {
        reason: 'P',
        to: to === null ? null : date(to),
        ceased: to === null ? null : 'X1',
        ...differently,
      }),
    ),
  );
const days = (file: ReturnType<ReturnType<typeof aChild>['build']>) => {
  const { table } = obligationFacts(file, today);
  return Object.fromEntries(Object.entries(table).map(([event, facts]) => [event, facts.map(({ on }) => on)]));
};

describe('What the obligations know of a child', () => {
  it('is when care, secure accommodation, remand and a settled home began and ended', () => {
    const child = moves(
      ['2025-01-06', '2025-03-03', { placement: 'K1', legalStatus: 'C2' }],
      ['2025-03-03', '2025-05-05', { placement: 'R5', legalStatus: 'J1' }],
      ['2025-05-05', '2025-07-07', { placement: 'U6', legalStatus: 'J1' }],
      ['2025-07-07', null, { placement: 'U4', legalStatus: 'C2' }],
    );
    expect(days(child.build())).toMatchObject({
      'care-began': ['2025-01-06'],
      'secure-began': ['2025-01-06'],
      'secure-ended': ['2025-03-03'],
      'remanded-to-detention': ['2025-03-03'],
      'remand-ended': ['2025-07-07'],
      'settled-home-began': ['2026-07-07'],
      'turned-18': ['2037-05-08'],
    });
  });

  it('is what the reviews held here say', () => {
    const review = aReview('later', 5)
      .answered('2026-11-12', 'someone', '2027-05-12')
      .finalisedOn('2026-11-19')
      .build();
    expect(days(aChild().inCareSince('2025-03-03').withReview(review).build())).toMatchObject({
      'review-held': ['2026-11-12'],
      'review-completed': ['2026-11-12'],
      'decisions-issued': ['2026-11-19'],
      'record-written': ['2026-11-19'],
      'meeting-held': ['2026-11-12'],
      'midway-checked': [],
    });
  });

  it('says of midway checks nothing before they were recorded: the first review held here, or the one before the first check', () => {
    const before = aChild().inCareSince('2018-11-05').reviewedOn('2025-05-22').reviewedOn('2025-11-20');
    const child = before.reviewedOn('2026-05-14');
    const held = aReview('later', 5).answered('2026-11-12', 'someone', '2027-05-12').finalisedOn('2026-11-19').build();
    const check = { id: anId<'Monitoring'>(), on: date('2026-08-06'), kind: 'midway', by: '', words: '' } as const;
    expect(days(child.build())['midway-checked']).toBeUndefined();
    expect(days(child.build())['review-held']).toHaveLength(3);
    expect(obligationFacts(child.build(), today).notedFrom).toBeNull();
    const here = child.withReview(held).build();
    expect(obligationFacts(here, today).notedFrom).toBe('2026-11-12');
    expect(days(here)).toMatchObject({ 'review-held': ['2026-11-12'], 'midway-checked': [] });
    expect(obligationFacts({ ...here, monitoring: { [check.id]: check } }, today).notedFrom).toBe('2026-08-06');
    expect(days({ ...here, monitoring: { [check.id]: check } })).toMatchObject({
      'review-held': ['2026-05-14', '2026-11-12'],
      'midway-checked': ['2026-08-06'],
    });
  });

  it('is which visiting rules each home comes under; a short move leaves it as it is', () => {
    const child = moves(
      ['2025-01-06', '2025-02-03', { placement: 'U6' }],
      ['2025-02-03', '2025-02-10', { placement: 'T1' }],
      ['2025-02-10', '2025-03-03', { placement: 'U6' }],
      ['2025-03-03', '2025-04-07', { placement: 'P1', legalStatus: 'C1' }],
      ['2025-04-07', '2025-05-05', { placement: 'P1', legalStatus: 'C2' }],
      ['2025-05-05', '2025-06-02', { placement: 'P1', legalStatus: 'V2' }],
      ['2025-06-02', '2025-07-07', { placement: 'A6', legalStatus: 'E1' }],
      ['2025-07-07', null, { placement: 'U1' }],
    ).build();
    const homes = periodsOfCare(child).flatMap(homesIn);
    expect(homes.map(({ from, to, kind }) => `${from} ${to ?? ''} ${kind}`)).toEqual([
      '2025-01-06 2025-03-03 ordinary',
      '2025-03-03 2025-04-07 interim',
      '2025-04-07 2025-05-05 care-order',
      '2025-05-05 2025-06-02 with-parent',
      '2025-06-02 2025-07-07 adoptive',
      '2025-07-07  settled',
    ]);
  });
});

describe('A young person is eligible', () => {
  const eligible = (born: string, ...steps: readonly Step[]) =>
    eligibleOn(date(born), careSpans(moves(...steps).build(), today), today);

  it('from 16 after 13 weeks of care since 14', () => {
    expect(eligible('2010-02-01', ['2024-06-03', null, {}])).toBe('2026-02-01');
    expect(eligible('2010-02-01', ['2026-03-02', null, {}])).toBe('2026-06-01');
    expect(eligible('2010-02-01', ['2026-09-07', null, {}])).toBeNull();
  });

  it('by weeks in several periods, and not by short breaks', () => {
    const before: Step = ['2024-06-03', '2024-08-05', { ceased: 'E4A' }];
    const after: Step = ['2026-10-05', null, { reason: 'S' }];
    expect(eligible('2010-02-01', before, after)).toBe('2026-11-02');
    expect(eligible('2010-02-01', ['2024-06-03', null, { legalStatus: 'V4' }])).toBeNull();
  });

  it('not before 16, not without a birth date, and not once out of care', () => {
    expect(eligible('2011-02-01', ['2024-06-03', null, {}])).toBeNull();
    expect(eligibleOn(null, [], today)).toBeNull();
    expect(eligible('2010-02-01', ['2024-06-03', '2025-12-01', { ceased: 'E4A' }])).toBeNull();
  });
});
