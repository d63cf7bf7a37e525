import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { londonClock } from '../../../../src/renderer/src/store/london-clock';
import { date } from '../../../../src/shared/kernel/local-date';

const at = (moment: string): void => {
  vi.setSystemTime(new Date(moment));
};

describe('today', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is the day in London, summer time or not', () => {
    at('2026-03-28T23:30:00Z');
    expect(londonClock().today.get()).toBe('2026-03-28');
    at('2026-03-29T23:30:00Z');
    expect(londonClock().today.get()).toBe('2026-03-30');
  });

  it('turns at midnight in London', () => {
    at('2026-07-01T22:59:50Z');
    const clock = londonClock();
    const days: string[] = [];
    clock.today.subscribe(() => days.push(clock.today.get()));
    vi.advanceTimersByTime(9_000);
    expect(days).toEqual([]);
    vi.advanceTimersByTime(2_000);
    expect(days).toEqual(['2026-07-02']);
    vi.advanceTimersByTime(24 * 3_600_000);
    expect(days).toEqual(['2026-07-02', '2026-07-03']);
  });

  it('stays the day that was given at the start', () => {
    at('2026-07-01T10:00:00Z');
    const clock = londonClock();
    clock.fix(date('2018-03-31'));
    expect(clock.today.get()).toBe('2018-03-31');
    expect(clock.now()).toBe('2018-03-31T10:00:00.000Z');
    vi.advanceTimersByTime(48 * 3_600_000);
    expect(clock.today.get()).toBe('2018-03-31');
  });

  it('in a practice caseload begins on the day it was made for and moves on with real days', () => {
    at('2026-07-01T10:00:00Z');
    const clock = londonClock();
    clock.practise({ madeFor: date('2026-06-29'), madeOn: date('2026-07-01') });
    expect(clock.today.get()).toBe('2026-06-29');
    vi.advanceTimersByTime(24 * 3_600_000);
    expect(clock.today.get()).toBe('2026-06-30');
    clock.practise(null);
    expect(clock.today.get()).toBe('2026-07-02');
  });
});
