import type { ReviewKind } from '../../../shared/domain/templates/review-kind';

/** Each kind of review, so that `a …` may stand before it. */
export const reviewKindWords: Readonly<Record<ReviewKind, string>> = {
  'looked-after': 'Looked-after review',
  pathway: 'Looked-after review with the pathway plan',
  'short-breaks': 'Review of short breaks',
  'authorised-for-adoption': 'Review of a child who may be placed for adoption',
  'placed-for-adoption': 'Review of a child placed for adoption',
};
