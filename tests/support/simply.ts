import type { During } from '../../src/main/files/leftovers';

/** Writes in a person's folder without noting that it does. */
export const simply: During = (_, work) => work();
