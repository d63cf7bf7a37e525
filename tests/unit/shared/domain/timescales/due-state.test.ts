import { describe, expect, it } from 'vitest';
import { countingBy } from '../../../../../src/shared/domain/profile/profile-counting';
import { profileWith } from '../../../../../src/shared/domain/profile/profile-with';
import { dueState } from '../../../../../src/shared/domain/timescales/due-state';
import { date } from '../../../../../src/shared/kernel/local-date';
import { aCalendar, aCounting } from '../../../../support/builders/a-calendar';

const stands = (due: string, today: string, soonWorkingDays = 20) =>
  dueState(date(due), date(today), aCounting({ soonWorkingDays }));

describe('How a day stands that something is due by', () => {
  it('is overdue from the day after, by so many calendar days', () => {
    expect(stands('2026-12-01', '2026-12-01')).toEqual({ kind: 'due-today' });
    expect(stands('2026-12-01', '2026-12-02')).toEqual({ kind: 'overdue', days: 1 });
    expect(stands('2025-12-01', '2026-12-01')).toEqual({ kind: 'overdue', days: 365 });
  });

  it('is soon within 20 working days, those over Christmas left out', () => {
    expect(stands('2027-01-04', '2026-12-02')).toEqual({ kind: 'due-soon', days: 33 });
    expect(stands('2027-01-04', '2026-12-01')).toEqual({ kind: 'due', days: 34 });
  });

  it('is soon on a day off where the working day before it is', () => {
    expect(stands('2026-12-27', '2026-12-23', 1)).toEqual({ kind: 'due-soon', days: 4 });
    expect(stands('2026-12-29', '2026-12-24', 1)).toEqual({ kind: 'due-soon', days: 5 });
    expect(stands('2026-12-30', '2026-12-24', 1)).toEqual({ kind: 'due', days: 6 });
  });

  it('follows the number of working days that the council calls soon', () => {
    const soon = (days: number) => countingBy(profileWith({ dueSoonWorkingDays: days }), aCalendar());
    expect(dueState(date('2026-12-07'), date('2026-11-23'), soon(10)).kind).toBe('due-soon');
    expect(dueState(date('2026-12-07'), date('2026-11-23'), soon(9)).kind).toBe('due');
    expect(dueState(date('2027-11-23'), date('2026-11-23'), soon(252)).kind).toBe('due');
    // 52 weeks and a day have 261 weekdays, and 8 of these are bank holidays.
    expect(dueState(date('2027-11-23'), date('2026-11-23'), soon(253)).kind).toBe('due-soon');
  });

  it('is not called soon where the calendar does not reach to today', () => {
    expect(stands('2010-01-04', '2009-12-30')).toEqual({ kind: 'due', days: 5 });
  });
});
