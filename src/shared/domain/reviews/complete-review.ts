import type { Brand } from '../../kernel/brand';
import type { Review } from './review';

/** A review in which nothing is missing: only `readyToFinalise` makes one, and only such a one can be finalised. */
export type CompleteReview = Brand<Review, 'CompleteReview'>;
