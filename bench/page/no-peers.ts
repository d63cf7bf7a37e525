import type { Contender } from './contender';

/** Stands in for `peers` in the short form, which does without them and their packages. */
export const peer = (name: string): Promise<Contender> => Promise.reject(new Error(`${name} is not in the short form`));
