import { describe, expect, it, test } from 'vitest';
import type { CodeList } from '../../../../../src/shared/domain/codes/code-list';
import { ethnicities } from '../../../../../src/shared/domain/codes/ethnicity';
import {
  adoptionReversals,
  missingKinds,
  noScoreReasons,
} from '../../../../../src/shared/domain/codes/further-returns';
import { legalStatuses } from '../../../../../src/shared/domain/codes/legal-status';
import { needs } from '../../../../../src/shared/domain/codes/need';
import { participationCodes } from '../../../../../src/shared/domain/codes/participation';
import { placements } from '../../../../../src/shared/domain/codes/placement';
import { providers } from '../../../../../src/shared/domain/codes/provider';
import {
  ceasedReasons,
  newEpisodeReasons,
  placementChangeReasons,
} from '../../../../../src/shared/domain/codes/reasons';
import { sexes } from '../../../../../src/shared/domain/codes/sex';
import { sampleTables } from '../../../../support/national-sample';

const lists: readonly (readonly [column: string, CodeList])[] = [
  ['ETHNIC', ethnicities],
  ['MISSING', missingKinds],
  ['REASON_PLACED_CEASED', adoptionReversals],
  ['SDQ_REASON', noScoreReasons],
  ['LS', legalStatuses],
  ['CIN', needs],
  ['REVIEW_CODE', participationCodes],
  ['PLACE', placements],
  ['PLACE_PROVIDER', providers],
  ['REC', ceasedReasons],
  ['RNE', newEpisodeReasons],
  ['REASON_PLACE_CHANGE', placementChangeReasons],
  ['SEX', sexes],
];

/** The values that stand in a column of the national sample, empty ones left out. */
function valuesOf(column: string): readonly string[] {
  const found = sampleTables().flatMap(({ rows: [head = [], ...rows] }) => {
    const at = head.indexOf(column);
    return at < 0 ? [] : rows.map((row) => row[at] ?? '');
  });
  return [...new Set(found)].filter((value) => value !== '');
}

describe.each(lists)('The codes of %s', (column, list) => {
  it('are codes of the return, each once for a time', () => {
    for (const { code } of list) expect(code).toMatch(/^[A-Z0-9]{1,6}$/u);
    expect(new Set(list.map(({ code, from }) => `${code} ${from ?? ''}`)).size).toBe(list.length);
  });

  it('each say in plain words what they mean, and never in code', () => {
    for (const { meaning } of list) {
      expect(meaning).toMatch(/^[A-Z]/u);
      expect(meaning).not.toMatch(/\b(?:LAC|CIN|LA|PR|SGO)\b/u);
      expect(meaning.length).toBeGreaterThan(3);
    }
  });

  it('know every code that the national sample holds', () => {
    // The sample gives no reason for any adoption that was given up: XXX stands in each.
    const known = new Set([...list.map(({ code }) => code), 'XXX']);
    expect(valuesOf(column).filter((value) => !known.has(value))).toEqual([]);
  });
});

describe('Codes that are told apart by their words', () => {
  test.each(lists.filter(([column]) => !['SEX', 'PLACE'].includes(column)))(
    'of %s mean something else each',
    (_column, list) => {
      expect(new Set(list.map(({ meaning }) => meaning)).size).toBe(list.length);
    },
  );

  it('of ethnicity are the 20 of the guide to the return', () => {
    expect(
      ethnicities
        .map(({ code }) => code)
        .sort()
        .join(' '),
    ).toBe('ABAN AIND AOTH APKN BAFR BCRB BOTH CHNE MOTH MWAS MWBA MWBC NOBT OOTH REFU WBRI WIRI WIRT WOTH WROM');
  });

  it('of the further files are those of the guide to the return', () => {
    const codes = (list: CodeList) => list.map(({ code }) => code).join(' ');
    expect(codes(missingKinds)).toBe('M A');
    expect(codes(adoptionReversals)).toBe('RD1 RD2 RD3 RD4');
    expect(codes(noScoreReasons)).toBe('SDQ1 SDQ2 SDQ3 SDQ4 SDQ5');
  });
});
