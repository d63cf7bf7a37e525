import { instantSchema } from '../../../src/shared/kernel/clock';
import { newId, type Id } from '../../../src/shared/kernel/ids';
import type { Random } from '../../../src/shared/kernel/random';

/** Bytes that count up, so that every id of a test differs and a run repeats. */
export function countingRandom(from = 0): Random {
  let next = from;
  return {
    bytes: (count) => {
      next += 1;
      const bytes = new Uint8Array(count);
      new DataView(bytes.buffer).setUint32(count - 4, next);
      return bytes;
    },
  };
}

const random = countingRandom();
const madeAt = instantSchema.parse('2026-11-23T09:00:00.000Z');

/** A new id of any kind. */
export const anId = <Name extends string>(): Id<Name> => newId<Name>(madeAt, random);
