/** Two different groups, counted from 1, lower first: nobody can know beforehand which are asked. */
export function twoGroups(count: number): readonly [number, number] {
  const [first = 0, second = 0] = crypto.getRandomValues(new Uint32Array(2));
  const one = first % count;
  const other = (one + 1 + (second % (count - 1))) % count;
  return one < other ? [one + 1, other + 1] : [other + 1, one + 1];
}

/** A group as typed, read as the key is: either case, O for 0, I or L for 1. */
export const typedGroup = (text: string): string =>
  text.toUpperCase().replaceAll(/[\s-]/gu, '').replaceAll('O', '0').replaceAll(/[IL]/gu, '1');

/** What is wrong with a group typed back; null where it is right. */
export function groupProblem(number: number, group: string, text: string): string | null {
  const typed = typedGroup(text);
  if (typed === group) return null;
  if (typed === '') return `Type group ${String(number)} of the recovery key`;
  if (typed.length !== group.length) {
    return `Group ${String(number)} on the key is ${String(group.length)} letters and numbers. You typed ${String(typed.length)}`;
  }
  return `Group ${String(number)} is not what the key says. Check it against your copy`;
}
