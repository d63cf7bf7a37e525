import type { Random } from '../../src/shared/kernel/random';

/** Numbers from a seed (mulberry32): every app start makes the same caseload again. */
export function seeded(seed: number): Random & { readonly below: (most: number) => number } {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return { below, bytes: (count) => Uint8Array.from({ length: count }, () => below(256)) };
}
