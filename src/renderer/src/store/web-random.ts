import type { Random } from '../../../shared/kernel/random';

/** Unpredictable bytes from the browser. */
export const webRandom: Random = { bytes: (count) => crypto.getRandomValues(new Uint8Array(count)) };
