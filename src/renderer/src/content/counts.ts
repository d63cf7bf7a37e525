const grouped = new Intl.NumberFormat('en-GB');

/** `2,675`. */
export const figure = (count: number): string => grouped.format(count);

/** `1 child`, `2,675 children`. The plural is the word with an s where none is given. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${figure(count)} ${count === 1 ? one : many}`;

/** `a, b and c`. */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1);
  if (last === undefined) return '';
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
