import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { idleLimits, idleLock } from '../../../../src/main/window/idle-lock';

const second = 1_000;
const minute = 60 * second;
const open = { open: true, inMeeting: false, job: null };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A session on a machine that was last touched now; `touch` touches it again. */
function aSession(standing: Parameters<ReturnType<typeof idleLock>['tell']>[0] = open) {
  let touched = Date.now();
  const said: (number | null)[] = [];
  const locked: number[] = [];
  const lock = idleLock({
    idleSeconds: () => Math.floor((Date.now() - touched) / second),
    now: () => Date.now(),
    limits: () => idleLimits(10, null),
    warn: (left) => said.push(left),
    lock: (minutes) => {
      locked.push(minutes);
      lock.forget();
    },
  });
  lock.tell(standing);
  lock.start();
  return {
    lock,
    said,
    locked,
    touch: () => {
      touched = Date.now();
    },
  };
}

describe('a session that nobody uses', () => {
  it('is warned of after 9 minutes and locks after 10', async () => {
    const { said, locked } = aSession();
    await vi.advanceTimersByTimeAsync(9 * minute - second);
    expect(said).toEqual([]);
    await vi.advanceTimersByTimeAsync(2 * second);
    expect(said[0]).toBe(60);
    await vi.advanceTimersByTimeAsync(58 * second);
    expect([said.at(-1), locked]).toEqual([1, []]);
    await vi.advanceTimersByTimeAsync(2 * second);
    expect(locked).toEqual([10]);
  });

  it('stays open when a key is pressed while it warns, and counts from there', async () => {
    const { lock, said, locked } = aSession();
    await vi.advanceTimersByTimeAsync(9 * minute + 30 * second);
    lock.stay();
    expect(said.at(-1)).toBeNull();
    await vi.advanceTimersByTimeAsync(9 * minute - second);
    expect([said.at(-1), locked]).toEqual([null, []]);
    await vi.advanceTimersByTimeAsync(minute + 2 * second);
    expect(locked).toEqual([10]);
  });

  it('stays open when somebody uses another window of the machine', async () => {
    const { said, locked, touch } = aSession();
    await vi.advanceTimersByTimeAsync(9 * minute + 30 * second);
    touch();
    await vi.advanceTimersByTimeAsync(2 * second);
    expect([said.at(-1), locked]).toEqual([null, []]);
  });

  it('has 30 minutes during a meeting', async () => {
    const { said, locked } = aSession({ ...open, inMeeting: true });
    await vi.advanceTimersByTimeAsync(29 * minute - second);
    expect([said, locked]).toEqual([[], []]);
    await vi.advanceTimersByTimeAsync(minute + 2 * second);
    expect(locked).toEqual([30]);
  });

  it('waits less where the council’s policy says so, in a meeting too, and never longer than the chair wants', () => {
    expect(idleLimits(10, { afterMinutes: 5, inMeetingMinutes: 15 })).toEqual({ usual: 5, meeting: 15 });
    expect(idleLimits(2, { afterMinutes: 5, inMeetingMinutes: null })).toEqual({ usual: 2, meeting: 30 });
  });

  it('does not count the time in which an export runs', async () => {
    const { lock, said, locked } = aSession({ ...open, job: 'export' });
    await vi.advanceTimersByTimeAsync(45 * minute);
    expect([said, locked]).toEqual([[], []]);
    lock.tell(open);
    await vi.advanceTimersByTimeAsync(9 * minute - second);
    expect([said, locked]).toEqual([[], []]);
    await vi.advanceTimersByTimeAsync(minute + 2 * second);
    expect(locked).toEqual([10]);
  });

  it('is left alone while nothing is unlocked', async () => {
    const { said, locked } = aSession({ ...open, open: false });
    await vi.advanceTimersByTimeAsync(60 * minute);
    expect([said, locked]).toEqual([[], []]);
  });
});
