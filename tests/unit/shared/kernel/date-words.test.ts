import { describe, expect, it } from 'vitest';
import {
  longDate,
  shortDate,
  shortWeekdayDate,
  timeOfDay,
  weekdayDate,
} from '../../../../src/shared/kernel/date-words';
import { date } from '../../../../src/shared/kernel/local-date';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('a date in words', () => {
  it('reads as people write it', () => {
    expect(plain(longDate(date('2026-06-14')))).toBe('14 June 2026');
    expect(plain(shortDate(date('2026-06-14')))).toBe('14 Jun 2026');
    expect(plain(weekdayDate(date('2026-06-14')))).toBe('Sunday 14 June 2026');
    expect(plain(shortWeekdayDate(date('2026-12-10')))).toBe('Thu 10 Dec');
  });

  it('has no leading zero on the day', () => {
    expect(plain(longDate(date('2026-01-05')))).toBe('5 January 2026');
  });

  it('says a time on a 12-hour clock', () => {
    expect(['00:05', '09:30', '12:00', '16:00'].map(timeOfDay)).toEqual(['12:05am', '9:30am', '12:00pm', '4:00pm']);
  });

  it('never breaks over two lines', () => {
    for (const words of [longDate, shortDate, weekdayDate, shortWeekdayDate]) {
      expect(words(date('2026-11-23'))).not.toMatch(/ /);
    }
  });
});
