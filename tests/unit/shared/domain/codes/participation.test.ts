import { describe, expect, it, test } from 'vitest';
import { participationProblem, suggestedParticipation } from '../../../../../src/shared/domain/codes/participation';
import { date } from '../../../../../src/shared/kernel/local-date';

const born = date('2022-06-14');
const [dayBefore, birthday, dayAfter] = [date('2026-06-13'), date('2026-06-14'), date('2026-06-15')];

describe('A participation code', () => {
  test.each([
    ['PN0', dayBefore, null],
    ['PN0', birthday, null],
    ['PN0', dayAfter, 'over-4'],
    ['PN1', dayBefore, 'under-4'],
    ['PN7', dayBefore, 'under-4'],
    ['PN1', birthday, null],
    ['PN7', birthday, null],
    ['PN4', dayAfter, null],
    ['', dayAfter, 'missing'],
    ['PN8', dayAfter, 'unknown'],
  ])('%s on %s, around the fourth birthday: %s', (code, on, problem) => {
    expect(participationProblem(code, born, on, false)).toBe(problem);
  });

  it('turns on 29 February for a child born on one', () => {
    expect(participationProblem('PN0', date('2020-02-29'), date('2024-02-29'), false)).toBeNull();
    expect(participationProblem('PN0', date('2020-02-29'), date('2024-03-01'), false)).toBe('over-4');
    expect(participationProblem('PN1', date('2020-02-29'), date('2024-02-28'), false)).toBe('under-4');
  });

  it('is not given for a child with short breaks only', () => {
    expect(participationProblem('PN1', born, dayAfter, true)).toBe('none-for-short-breaks');
    expect(participationProblem('', born, dayAfter, true)).toBeNull();
  });

  it('is not held against an age that is not known', () => {
    expect(participationProblem('PN0', null, dayAfter, false)).toBeNull();
  });
});

describe('The codes suggested', () => {
  const part = { born, on: dayAfter, shortBreaksOnly: false, came: null, viewsKnown: false } as const;

  it('are PN0 alone for a child under 4', () => {
    expect(suggestedParticipation({ ...part, on: dayBefore })).toEqual(['PN0']);
  });

  it('are those of a child who came, from the fourth birthday on', () => {
    expect(suggestedParticipation({ ...part, on: birthday, came: true })).toEqual(['PN1', 'PN2', 'PN3', 'PN4']);
  });

  it('turn on whether the views of a child who did not come are known', () => {
    expect(suggestedParticipation({ ...part, came: false, viewsKnown: true })).toEqual(['PN5', 'PN6']);
    expect(suggestedParticipation({ ...part, came: false })).toEqual(['PN7']);
  });

  it('are all but PN0 while nothing is known, and none for short breaks only', () => {
    expect(suggestedParticipation({ ...part, born: null })).toHaveLength(7);
    expect(suggestedParticipation({ ...part, shortBreaksOnly: true })).toEqual([]);
  });
});
