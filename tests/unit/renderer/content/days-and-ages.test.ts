import { describe, expect, test } from 'vitest';
import { ageWords, shortAge } from '../../../../src/renderer/src/content/ages';
import { counted, listed } from '../../../../src/renderer/src/content/counts';
import { lateness, relativeDays } from '../../../../src/renderer/src/content/relative-days';
import { dayOf, timeFromStored, timeOfDay } from '../../../../src/renderer/src/content/times';
import { instantSchema } from '../../../../src/shared/kernel/clock';
import { date } from '../../../../src/shared/kernel/local-date';

const today = date('2026-12-07');

describe('Days said beside a date', () => {
  test('a deadline says how late it is, due today, or how far off', () => {
    expect(lateness(today, date('2026-11-28'))).toBe('9 days late');
    expect(lateness(today, date('2026-12-06'))).toBe('1 day late');
    expect(lateness(today, today)).toBe('due today');
    expect(lateness(today, date('2026-12-08'))).toBe('tomorrow');
    expect(lateness(today, date('2026-12-19'))).toBe('in 12 days');
  });

  test('a day that is no deadline is near or ago', () => {
    expect(relativeDays(today, date('2026-12-06'))).toBe('yesterday');
    expect(relativeDays(today, date('2026-11-28'))).toBe('9 days ago');
  });
});

describe('Ages', () => {
  test('a baby is counted in months, anyone older in years', () => {
    expect(ageWords(date('2026-01-04'), today)).toBe('11 months old');
    expect(shortAge(date('2026-01-04'), today)).toBe('11\u00a0m');
    expect(ageWords(date('2026-12-01'), today)).toBe('0 months old');
    expect(ageWords(date('2017-05-03'), today)).toBe('9 years old');
    expect(shortAge(date('2025-12-07'), today)).toBe('1');
  });

  test('no age is said where no birth date is known or it lies ahead', () => {
    expect(ageWords(null, today)).toBe('');
    expect(shortAge(date('2027-01-01'), today)).toBe('');
  });
});

describe('Times', () => {
  test('a moment shows as the clock in London does, in summer too', () => {
    expect(timeOfDay(instantSchema.parse('2026-12-07T16:22:00.000Z'))).toBe('4:22pm');
    expect(timeOfDay(instantSchema.parse('2026-07-07T23:05:00.000Z'))).toBe('12:05am');
    expect(dayOf(instantSchema.parse('2026-07-07T23:05:00.000Z'))).toBe('2026-07-08');
  });

  test('a stored time of day is said with am and pm', () => {
    expect(timeFromStored('16:00')).toBe('4:00pm');
    expect(timeFromStored('00:30')).toBe('12:30am');
    expect(timeFromStored('')).toBe('');
  });
});

describe('Counts', () => {
  test('one is singular, thousands are parted', () => {
    expect(counted(1, 'child', 'children')).toBe('1 child');
    expect(counted(2675, 'child', 'children')).toBe('2,675 children');
    expect(listed(['Ann', 'Bea', 'Cy'])).toBe('Ann, Bea and Cy');
  });
});
