import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../../../src/shared/domain/timescales/rule';
import { ruleInForce, withAmount } from '../../../../../src/shared/domain/timescales/rule-in-force';
import { allRules } from '../../../../../src/shared/domain/timescales/rules/all-rules';
import { date } from '../../../../../src/shared/kernel/local-date';

const first = ruleInForce('T1', date('2026-11-23'));

describe('The rules', () => {
  it('each say where they are written, and are unlike each other', () => {
    expect(allRules.filter(({ source }) => source === '')).toEqual([]);
    expect(new Set(allRules.map(({ id, from }) => `${id} ${from}`)).size).toBe(allRules.length);
  });

  it('change by a new row: each day has the row that was in force', () => {
    const rows: readonly Rule[] = [
      { ...first, until: date('2026-12-31') },
      { ...first, amount: 15, from: date('2027-01-01') },
    ];
    expect(ruleInForce('T1', date('2026-12-31'), rows).amount).toBe(20);
    expect(ruleInForce('T1', date('2027-01-01'), rows).amount).toBe(15);
    expect(ruleInForce('T1', date('2009-01-01'), rows).amount).toBe(20);
  });

  it('that lapsed with nothing after them stand as their first row did', () => {
    const rows: readonly Rule[] = [
      { ...first, until: date('2026-12-31') },
      { ...first, amount: 15, from: date('2027-01-01'), until: date('2027-12-31') },
    ];
    expect(ruleInForce('T1', date('2027-12-31'), rows).amount).toBe(15);
    expect(ruleInForce('T1', date('2028-01-01'), rows).amount).toBe(20);
  });

  it('that do not exist are a fault of the program', () => {
    expect(() => ruleInForce('T1', date('2026-11-23'), [])).toThrow('No rule T1');
  });
});

describe("A council's own number", () => {
  it('may tighten confirmed law and never loosen it', () => {
    expect(withAmount(first, { T1: 15 })).toMatchObject({ amount: 15, basis: 'local', replaces: first });
    expect(withAmount(first, { T1: 25 })).toEqual({ ...first, refused: 25 });
    expect(withAmount(first, { T1: 20 })).toBe(first);
    expect(withAmount(first, { T2: 1 })).toBe(first);
  });

  it('may move guidance either way', () => {
    const record = ruleInForce('H9', date('2026-11-23'));
    expect(withAmount(record, { H9: 20 }).amount).toBe(20);
    expect(withAmount(record, { H9: 10 }).amount).toBe(10);
  });

  it('may move law either way that was not confirmed', () => {
    const unread: Rule = { ...first, verified: false };
    expect(withAmount(unread, { T1: 25 })).toMatchObject({ amount: 25, basis: 'local' });
    expect(withAmount({ ...first, basis: 'guidance' }, { T1: 25 })).toMatchObject({ amount: 25, basis: 'local' });
  });

  it('for law that counts back is tighter when it is larger', () => {
    const back: Rule = { ...first, direction: 'before' };
    expect(withAmount(back, { T1: 25 }).amount).toBe(25);
    expect(withAmount(back, { T1: 15 })).toEqual({ ...back, refused: 15 });
  });
});
