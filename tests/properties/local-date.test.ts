import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayNumber, fromDayNumber, weekday } from '../../src/shared/kernel/local-date';

const day = fc.integer({ min: -40_000, max: 60_000 }).map(fromDayNumber);

describe('Date arithmetic', () => {
  it('gives back the day whose number it gave', () => {
    fc.assert(
      fc.property(day, (one) => {
        expect(fromDayNumber(dayNumber(one))).toBe(one);
      }),
    );
  });

  it('adds months as Temporal does', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -60, max: 260 }), (one, months) => {
        const other = Temporal.PlainDate.from(one).add({ months }, { overflow: 'constrain' });
        expect(addMonths(one, months)).toBe(other.toString());
      }),
    );
  });

  it('adds days and names weekdays as Temporal does', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -500, max: 500 }), (one, days) => {
        const other = Temporal.PlainDate.from(one).add({ days });
        expect(addDays(one, days)).toBe(other.toString());
        expect(weekday(addDays(one, days))).toBe(other.dayOfWeek);
      }),
    );
  });
});
