import { describe, expect, it, test } from 'vitest';
import {
  codeLabel,
  codeMeaning,
  codesInUse,
  isRetired,
  type CodeList,
} from '../../../../../src/shared/domain/codes/code-list';
import { isShortBreak, legalStatuses, legalStatusLabel } from '../../../../../src/shared/domain/codes/legal-status';
import { needs } from '../../../../../src/shared/domain/codes/need';
import { participationCodes } from '../../../../../src/shared/domain/codes/participation';
import {
  isAdoptionPlacement,
  isTemporaryPlacement,
  placementLabel,
  placements,
} from '../../../../../src/shared/domain/codes/placement';
import { providers } from '../../../../../src/shared/domain/codes/provider';
import {
  ceasedReasons,
  newEpisodeReasons,
  placementChangeReasons,
} from '../../../../../src/shared/domain/codes/reasons';
import { sexes } from '../../../../../src/shared/domain/codes/sex';
import { date } from '../../../../../src/shared/kernel/local-date';

const inUse = (list: CodeList, code: string, on: string) => codeMeaning(list, code, date(on))?.inUse;
const codesOn = (list: CodeList, on: string) =>
  codesInUse(list, date(on))
    .map(({ code }) => code)
    .sort()
    .join(' ');

describe('A code', () => {
  test.each([
    [placements, 'H5', '2023-10-27', true],
    [placements, 'H5', '2023-10-28', false],
    [placements, 'P2', '2023-10-28', false],
    [placements, 'K3', '2023-10-27', false],
    [placements, 'K3', '2023-10-28', true],
    [placements, 'Z1', '2025-03-31', true],
    [placements, 'Z1', '2025-04-01', false],
    [placements, 'Z12', '2025-03-31', false],
    [placements, 'Z12', '2025-04-01', true],
    [legalStatuses, 'D1', '2018-03-31', false],
    [legalStatuses, 'C2', '2018-03-31', true],
    [sexes, '1', '2024-03-31', true],
    [sexes, '1', '2024-04-01', false],
    [sexes, 'M', '2024-04-01', true],
  ])('%# %o: %s on %s', (list, code, on, expected) => {
    expect(inUse(list, code, on)).toBe(expected);
  });

  it('keeps its meaning after it has retired', () => {
    expect(codeMeaning(placements, 'H5', date('2026-11-23'))).toEqual({
      code: 'H5',
      meaning: 'Semi-independent living',
      inUse: false,
    });
    expect(isRetired(placements, 'H5')).toBe(true);
    expect(isRetired(placements, 'K2')).toBe(false);
    expect(isRetired(placements, 'Q9')).toBe(false);
  });

  it('that no list knows has no meaning, and shows as it is', () => {
    expect(codeMeaning(placements, 'Q9', date('2026-11-23'))).toBeNull();
    expect(placementLabel('Q9')).toBe('Q9');
    expect(legalStatusLabel('C1')).toBe('Interim care order');
    expect(codeLabel(needs, 'N1')).toBe('Abuse or neglect');
  });

  it('means what it meant then, where the meaning changed', () => {
    const list: CodeList = [
      { code: 'A', meaning: 'old', from: null, until: date('2019-12-31') },
      { code: 'A', meaning: 'new', from: date('2020-01-01'), until: null },
    ];
    expect(codeMeaning(list, 'A', date('2019-12-31'))?.meaning).toBe('old');
    expect(codeMeaning(list, 'A', date('2020-01-01'))?.meaning).toBe('new');
    expect(isRetired(list, 'A')).toBe(false);
  });
});

describe('The lists', () => {
  it('hold the placements of the return of 2025-26', () => {
    expect(codesOn(placements, '2026-03-31')).toBe(
      'A3 A4 A5 A6 K1 K2 K3 P1 P3 R1 R2 R3 R5 S1 T0 T1 T2 T3 T4 U1 U2 U3 U4 U5 U6 Z11 Z12 Z13 Z14',
    );
  });

  it('hold every legal status, need, reason, provider and participation code', () => {
    expect(codesOn(legalStatuses, '2026-03-31')).toBe('C1 C2 E1 J1 J2 J3 L1 L2 L3 V2 V3 V4');
    expect(codesOn(needs, '2026-03-31')).toBe('N1 N2 N3 N4 N5 N6 N7 N8');
    expect(codesOn(newEpisodeReasons, '2026-03-31')).toBe('B L P S T U');
    expect(codesOn(ceasedReasons, '2026-03-31')).toBe(
      'E11 E12 E13 E14 E15 E16 E17 E2 E3 E41 E45 E46 E47 E48 E4A E4B E5 E6 E7 E8 E9 X1',
    );
    expect(codesOn(placementChangeReasons, '2026-03-31')).toBe(
      'ALLEG APPRR CARPL CHILD CLOSE CREQB CREQO CUSTOD LAREQ OTHER PLACE STAND',
    );
    expect(codesOn(providers, '2026-03-31')).toBe('PR0 PR1 PR2 PR3 PR4 PR5');
    expect(codesOn(participationCodes, '2026-03-31')).toBe('PN0 PN1 PN2 PN3 PN4 PN5 PN6 PN7');
  });

  it('tell short breaks, adoptive homes and short moves from the rest', () => {
    expect(legalStatuses.filter(({ code }) => isShortBreak(code)).map(({ code }) => code)).toEqual(['V3', 'V4']);
    expect(placements.filter(({ code }) => isAdoptionPlacement(code)).map(({ code }) => code)).toEqual([
      'A3',
      'A4',
      'A5',
      'A6',
    ]);
    expect(placements.filter(({ code }) => isTemporaryPlacement(code)).map(({ code }) => code)).toEqual([
      'T0',
      'T1',
      'T2',
      'T3',
      'T4',
    ]);
  });
});
