import type { Leftover } from '../../../shared/ipc/contract';

/** What was cut off, and what became of the part that was there. */
export const leftoverWords = ({ label, removed }: Leftover): string =>
  removed
    ? `The part that was there, ${label}, is removed. Save or export it again.`
    : `The part that is there, ${label}, could not be removed. Delete it, then save or export it again.`;
