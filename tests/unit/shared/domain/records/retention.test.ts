import { describe, expect, it, test } from 'vitest';
import { retentionFacts } from '../../../../../src/shared/domain/children/retention-facts';
import { retention, type RetentionFacts } from '../../../../../src/shared/domain/records/retention';
import { date } from '../../../../../src/shared/kernel/local-date';
import { aChild } from '../../../../support/builders/a-child';
import { anEpisode } from '../../../../support/builders/an-episode';

const facts = (born: string | null, differently: Partial<RetentionFacts> = {}): RetentionFacts => ({
  born: born === null ? null : date(born),
  died: null,
  adopted: null,
  ...differently,
});
const until = (one: RetentionFacts, years = 75): string => {
  const kept = retention(one, years);
  return kept.kind === 'until' ? `${kept.on} ${kept.by}` : kept.missing;
};

describe('A record is kept', () => {
  test.each([
    ['2011-04-22', '2086-04-22 birth'],
    ['2008-12-31', '2083-12-31 birth'],
    ['2012-02-29', '2087-03-01 birth'],
    ['2009-02-28', '2084-02-28 birth'],
    ['2013-01-01', '2088-01-01 birth'],
  ])('of a child born on %s until %s', (born, kept) => {
    expect(until(facts(born))).toBe(kept);
  });

  test.each([
    ['2011-04-22', '2024-06-30', '2039-06-30 death-under-18'],
    ['2006-11-24', '2024-11-23', '2039-11-23 death-under-18'],
    ['2006-11-23', '2024-11-23', '2081-11-23 birth'],
    ['2011-04-22', '2024-02-29', '2039-03-01 death-under-18'],
    ['2000-01-01', '2024-02-29', '2075-01-01 birth'],
  ])('of a child born on %s who died on %s until %s', (born, died, kept) => {
    expect(until(facts(born, { died: date(died) }))).toBe(kept);
  });

  test.each([
    ['2024-06-30', '2124-06-30 adoption'],
    ['2024-02-29', '2124-02-29 adoption'],
    ['2000-02-29', '2100-03-01 adoption'],
    ['2019-12-25', '2119-12-25 adoption'],
  ])('100 years from an adoption order of %s', (adopted, kept) => {
    expect(until(facts('2011-04-22', { adopted: date(adopted) }))).toBe(kept);
    expect(until(facts(null, { adopted: date(adopted) }))).toBe(kept);
  });

  it('for no time that can be said where the birth date is not known', () => {
    expect(until(facts(null))).toBe('birth-date');
    expect(until(facts(null, { died: date('2024-06-30') }))).toBe('birth-date');
    expect(until(facts(null), 100)).toBe('birth-date');
    expect(retention(facts(null), 75)).toEqual({ kind: 'not-known', missing: 'birth-date' });
  });

  it('longer where the council says so, and never for less than the law says', () => {
    expect(until(facts('2011-04-22'), 80)).toBe('2091-04-22 council');
    expect(until(facts('2011-04-22'), 76)).toBe('2087-04-22 council');
    expect(until(facts('2011-04-22'), 50)).toBe('2086-04-22 birth');
    expect(until(facts('2011-04-22', { died: date('2024-06-30') }), 50)).toBe('2039-06-30 death-under-18');
    expect(until(facts('2011-04-22', { died: date('2024-06-30') }), 80)).toBe('2091-04-22 council');
    expect(until(facts('2011-04-22', { adopted: date('2024-06-30') }), 80)).toBe('2124-06-30 adoption');
    expect(until(facts(null, { adopted: date('2024-06-30') }), 80)).toBe('2124-06-30 adoption');
    expect(until(facts('2011-04-22', { adopted: date('2011-04-22') }), 100)).toBe('2111-04-22 adoption');
  });

  it('by the day that care ended with a death or an adoption', () => {
    const ended = (ceased: string) =>
      retentionFacts(
        aChild()
          .withEpisodes(anEpisode('2024-01-08', { to: date('2024-06-30'), ceased }))
          .build(),
      );
    expect(ended('E2')).toMatchObject({ died: '2024-06-30', adopted: null });
    expect(ended('E11')).toMatchObject({ died: null, adopted: '2024-06-30' });
    expect(ended('E12')).toMatchObject({ adopted: '2024-06-30' });
    expect(ended('E4A')).toEqual({ born: '2019-05-08', died: null, adopted: null });
  });
});
