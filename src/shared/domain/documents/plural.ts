/** `1 day`, `3 days`, on one line. */
export const plural = (count: number, one: string, many: string): string =>
  `${String(count)}\u00a0${count === 1 ? one : many}`;
