import { describe, expect, it } from 'vitest';
import { purposeWords } from '../../../../../src/renderer/src/content/clock-words';
import { allRules } from '../../../../../src/shared/domain/timescales/rules/all-rules';
import { requirements } from '../../../../../src/shared/domain/timescales/rules/requirements';

const families = [
  ...['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T11', 'T12', 'T13'],
  ...['SB1', 'SB2', 'SB3', 'SB4', 'SB5', 'SB6', 'A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7'],
  ...['SE1', 'SE2', 'SE3', 'SE4', 'SE5', 'SE6', 'R1', 'R2', 'R3'],
  ...['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8-reports', 'C8-decisions', 'C8-minutes', 'C9', 'L1', 'L2'],
  ...['V-first', 'V-year-1', 'V-settled', 'V-long-term', 'V-parent-weekly', 'V-interim', 'V-order-first'],
  ...['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'H7', 'H8', 'H9', 'H10', 'H11', 'H12', 'H13', 'H14'],
  ...['HA-first', 'HA-under-5', 'HA-from-5', 'PEP', 'PEP-termly', 'SDQ-first', 'SDQ', 'L-midway'],
];

describe('The rules as data', () => {
  const rows = [...allRules, ...requirements];

  it('hold every row of the statutory reference', () => {
    const ids = new Set<string>(rows.map(({ id }) => id));
    expect(families.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('give each row an id of its own, a source and a first day', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.filter(({ source }) => source.trim() === '')).toEqual([]);
    expect(rows.filter(({ from, until }) => until !== null && until < from)).toEqual([]);
  });

  it('say in a sentence of its own what each asks for', () => {
    expect(allRules.filter((rule) => purposeWords(rule).startsWith('This is done')).map(({ id }) => id)).toEqual([]);
  });

  it('hold the numbers of the short-break test', () => {
    expect(requirements.find(({ id }) => id === 'SB1')?.limits).toEqual({
      stayDays: 17,
      daysInTwelveMonths: 75,
      settings: 1,
    });
  });
});
