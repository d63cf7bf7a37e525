import type { ChildFile } from '../children/child-file';
import type { Review } from './review';

/** The review that is being planned, chaired or written: at most one a child. */
export const openReview = (file: ChildFile): Review | undefined =>
  Object.values(file.reviews).find((review) => review.finalised === null);
