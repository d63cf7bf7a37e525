import { describe, expect, it, test } from 'vitest';
import type { CodeList } from '../../../../../src/shared/domain/codes/code-list';
import { ethnicities } from '../../../../../src/shared/domain/codes/ethnicity';
import {
  adoptionReversals,
  missingKinds,
  noScoreReasons,
} from '../../../../../src/shared/domain/codes/further-returns';
import { codeLists } from '../../../../support/code-lists';

describe.each(codeLists)('The codes of %s', (_column, list) => {
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
});

describe('Codes that are told apart by their words', () => {
  test.each(codeLists.filter(([column]) => !['SEX', 'PLACE'].includes(column)))(
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
