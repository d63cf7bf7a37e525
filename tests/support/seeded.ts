/** Chance that can be had again by its seed. */
export type Chance = {
  readonly seed: number;
  /** A whole number from 0 up to, but without, `below`. */
  readonly int: (below: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly bytes: (count: number) => Uint8Array<ArrayBuffer>;
};

/** Mulberry32: small, quick, and the same everywhere. */
export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (below: number): number => Math.floor(next() * below);
  return {
    seed,
    int,
    pick: (list) => {
      const found = list[int(list.length)];
      if (found === undefined) throw new Error('Nothing to pick from');
      return found;
    },
    bytes: (count) => Uint8Array.from({ length: count }, () => int(256)),
  };
}
