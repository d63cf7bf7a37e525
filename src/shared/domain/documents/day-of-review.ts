import type { LocalDate } from '../../kernel/local-date';
import { heldOn, plannedFor } from '../reviews/held-on';
import type { Review } from '../reviews/review';

/** The day that the review is about: held, or else planned, or else begun. */
export const dayOfReview = (review: Review): LocalDate => heldOn(review) ?? plannedFor(review) ?? review.startedOn;
