import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupsToPrune, type KeptBackup } from '../../../../../src/shared/domain/vault/backup-retention';
import { addDays, date } from '../../../../../src/shared/kernel/local-date';

const today = date('2018-03-30');
/** Backups of so many days ago, the first the newest. */
const made = (...daysAgo: readonly number[]): readonly KeptBackup[] =>
  daysAgo.map((ago, index) => ({
    name: `${String(index)} of day ${String(ago)}`,
    counter: 1_000 - index,
    day: addDays(today, -ago),
  }));
const kept = (backups: readonly KeptBackup[]): readonly string[] => {
  const gone = new Set(backupsToPrune(backups));
  return backups.map(({ name }) => name).filter((name) => !gone.has(name));
};

describe('the backups that stay', () => {
  it('are the last five of a busy day', () => {
    expect(kept(made(0, 0, 0, 0, 0, 0, 0, 0))).toHaveLength(5);
  });

  it('are the newest of each of the last seven days', () => {
    const twiceADay = made(...Array.from({ length: 20 }, (_, index) => Math.floor(index / 2)));
    const days = kept(twiceADay).map((name) => Number(name.split(' ').at(-1)));
    expect(new Set(days.slice(0, 9)).size).toBeGreaterThanOrEqual(7);
  });

  it('reach back four weeks where one was made each day', () => {
    const daily = kept(made(...Array.from({ length: 60 }, (_, ago) => ago)));
    expect(daily.slice(0, 7)).toHaveLength(7);
    // 30 March 2018 is a Friday: the newest of the weeks before are the Sundays.
    expect(daily).toContain('5 of day 5');
    expect(daily).toContain('12 of day 12');
    expect(daily).toContain('19 of day 19');
    expect(daily).toHaveLength(9);
  });

  it('always hold the newest, never more than sixteen, and pruning twice changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 60 }), (days) => {
        const backups = made(...days.sort((a, b) => a - b));
        const once = kept(backups);
        expect(once[0]).toBe(backups[0]?.name);
        expect(once.length).toBeLessThanOrEqual(16);
        const left = backups.filter(({ name }) => once.includes(name));
        expect(kept(left)).toEqual(once);
      }),
    );
  });
});
