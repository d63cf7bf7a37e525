const inOrder = (a: readonly [string, unknown], b: readonly [string, unknown]): number => (a[0] < b[0] ? -1 : 1);

/** Objects with their names in order; lists and plain values as they are. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(inOrder)
      .map(([name, inner]) => [name, sorted(inner)]),
  );
}

/** A stored value as JSON with the names of each object in order: equal values give equal text. */
export const canonicalJson = (value: object): string => JSON.stringify(sorted(value));
