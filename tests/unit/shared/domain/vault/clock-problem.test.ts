import { describe, expect, it } from 'vitest';
import { clockProblem } from '../../../../../src/shared/domain/vault/clock-problem';
import { instantSchema } from '../../../../../src/shared/kernel/clock';

const at = (text: string) => instantSchema.parse(`${text}:00.000Z`);
const last = at('2026-06-14T15:22');
const kindAt = (now: string, dayIsGiven = false) => clockProblem(at(now), last, dayIsGiven)?.kind ?? null;

describe('a laptop’s clock beside the last entry', () => {
  it('is asked about when it is earlier', () => {
    expect(kindAt('2025-03-03T10:12')).toBe('earlier');
    expect(kindAt('2026-06-14T14:22')).toBe('earlier');
  });

  it('is left alone when it was set right by some minutes', () => {
    expect(kindAt('2026-06-14T15:13')).toBeNull();
    expect(kindAt('2026-06-14T15:30')).toBeNull();
  });

  it('is asked about more than 400 days ahead, and not on the 400th', () => {
    expect(kindAt('2027-07-19T09:00')).toBeNull();
    expect(kindAt('2027-07-20T09:00')).toBe('far-ahead');
  });

  it('is compared by days where the day was given with --today', () => {
    expect(kindAt('2026-06-14T01:00', true)).toBeNull();
    expect(kindAt('2026-06-13T23:30', true)).toBeNull();
    expect(kindAt('2026-06-13T20:30', true)).toBe('earlier');
  });

  it('fits anything while nothing was saved', () => {
    expect(clockProblem(at('2020-01-01T00:00'), null, false)).toBeNull();
  });
});
