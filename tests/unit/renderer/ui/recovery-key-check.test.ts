import { describe, expect, test } from 'vitest';
import { groupProblem, twoGroups, typedGroup } from '../../../../src/renderer/src/ui/recovery-key-check';

describe('The recovery key typed back', () => {
  test('asks for 2 different groups out of 7, the lower one first', () => {
    for (let round = 0; round < 200; round += 1) {
      const [first, second] = twoGroups(7);
      expect(first).toBeGreaterThanOrEqual(1);
      expect(second).toBeLessThanOrEqual(7);
      expect(first).toBeLessThan(second);
    }
  });

  test('reads either case, O as 0 and I or L as 1', () => {
    expect(typedGroup(' 9to-l ')).toBe('9T01');
    expect(groupProblem(3, '9TWR', '9twr')).toBeNull();
  });

  test('says what is wrong with a group', () => {
    expect(groupProblem(6, 'ZE8S', 'ZE8')).toBe('Group 6 on the key is 4 letters and numbers. You typed 3');
    expect(groupProblem(6, 'ZE8S', 'ZE8T')).toBe('Group 6 is not what the key says. Check it against your copy');
    expect(groupProblem(6, 'ZE8S', '')).toBe('Type group 6 of the recovery key');
  });
});
