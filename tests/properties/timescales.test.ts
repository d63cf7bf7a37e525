import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueDate } from '../../src/shared/domain/timescales/due-date';
import { explain } from '../../src/shared/domain/timescales/explanation';
import { allRules } from '../../src/shared/domain/timescales/rules/all-rules';
import { isWorkingDay } from '../../src/shared/domain/timescales/working-calendar';
import { addWorkingDays, workingDaysBetween } from '../../src/shared/domain/timescales/working-days';
import { addDays, date, dayNumber, daysBetween, fromDayNumber } from '../../src/shared/kernel/local-date';
import { aCalendar } from '../support/builders/a-calendar';
import { dullIsWorkingDay, dullWorkingDay } from '../support/dull-working-days';

const calendar = aCalendar();
const between = (first: string, last: string) =>
  fc.integer({ min: dayNumber(date(first)), max: dayNumber(date(last)) }).map(fromDayNumber);

/** Far enough from either end that 60 working days and 12 months stay inside. */
const inside = between('2011-06-01', '2027-12-31');
const anywhere = between('1990-01-01', '2050-12-31');
const some = fc.integer({ min: 1, max: 60 });
const either = fc.integer({ min: -60, max: 60 });
const rule = fc.constantFrom(...allRules);

describe('Working days', () => {
  it('never end on a weekend or a holiday', () => {
    fc.assert(
      fc.property(inside, some, (start, n) => {
        expect(isWorkingDay(addWorkingDays(start, n, calendar) ?? start, calendar)).toBe(true);
      }),
    );
  });

  it('never end earlier for a later start', () => {
    fc.assert(
      fc.property(inside, some, (start, n) => {
        const [due, later] = [addWorkingDays(start, n, calendar), addWorkingDays(addDays(start, 1), n, calendar)];
        expect((later ?? '') >= (due ?? '-')).toBe(true);
      }),
    );
  });

  it('end later for one day more', () => {
    fc.assert(
      fc.property(inside, some, (start, n) => {
        const [due, more] = [addWorkingDays(start, n, calendar), addWorkingDays(start, n + 1, calendar)];
        expect((more ?? '') > (due ?? '-')).toBe(true);
      }),
    );
  });

  it('are as many, counted back from the day they end on', () => {
    fc.assert(
      fc.property(inside, some, (start, n) => {
        const due = addWorkingDays(start, n, calendar) ?? start;
        expect(workingDaysBetween(start, due, calendar)).toBe(n);
        expect(workingDaysBetween(due, start, calendar)).toBe(-n);
      }),
    );
  });

  it('agree with the plainest way of counting, on and back', () => {
    fc.assert(
      fc.property(inside, either, (start, n) => {
        expect(addWorkingDays(start, n, calendar)).toBe(dullWorkingDay(start, n));
      }),
      { numRuns: 500 },
    );
  });

  it('agree with the plainest way on every single day of the calendar', () => {
    for (let day = date('2010-01-01'); day <= '2028-12-31'; day = addDays(day, 1)) {
      expect(isWorkingDay(day, calendar), day).toBe(dullIsWorkingDay(day));
    }
  });
});

describe('Any rule', () => {
  it('falls inside the calendar or fails; it never guesses', () => {
    fc.assert(
      fc.property(rule, anywhere, (one, start) => {
        const due = dueDate(one, { event: one.event, date: start }, calendar);
        if (due.ok) {
          expect(due.value.due >= '2010-01-01' && due.value.due <= '2028-12-31').toBe(true);
        } else {
          expect(due.error).toEqual({ code: 'calendar-ends', firstYear: 2010, lastYear: 2028 });
        }
      }),
    );
  });

  it('falls after its start, or before it where it counts back', () => {
    fc.assert(
      fc.property(rule, inside, (one, start) => {
        const due = dueDate(one, { event: one.event, date: start }, calendar);
        if (!due.ok) throw new Error(due.error.code);
        expect(Math.sign(daysBetween(start, due.value.due))).toBe(one.direction === 'after' ? 1 : -1);
      }),
    );
  });

  it('shows every day between its start and its end in the explanation, counted or left out', () => {
    fc.assert(
      fc.property(rule, inside, (one, start) => {
        const due = dueDate(one, { event: one.event, date: start }, calendar);
        if (!due.ok) throw new Error(due.error.code);
        const { counted, skipped, holdBy } = explain(due.value, calendar);
        const days = one.unit === 'workingDays' ? Math.abs(daysBetween(start, due.value.due)) : 0;
        expect(counted.length + skipped.length).toBe(days);
        expect(counted.map(({ n }) => n)).toEqual(counted.map((_, place) => place + 1));
        expect(counted.every(({ day }) => dullIsWorkingDay(day))).toBe(true);
        expect(skipped.some(({ day }) => dullIsWorkingDay(day))).toBe(false);
        expect(holdBy <= due.value.due && dullIsWorkingDay(holdBy)).toBe(true);
      }),
    );
  });
});
