import type { Review, ReviewSequence } from '../reviews/review';
import { lookedAfterV1 } from './looked-after-v1';
import type { ReviewTemplate } from './review-template';

/** Every version of every template there has been: a finished review reads the same in years to come. */
export const allTemplates: readonly ReviewTemplate[] = Object.values(lookedAfterV1);

/** The template that a review started today is held by. */
export const currentTemplate = (sequence: ReviewSequence): ReviewTemplate => lookedAfterV1[sequence];

/** The template that the review is pinned to. Throws for one that this version of the app does not know. */
export function templateOf(review: Review): ReviewTemplate {
  const { id, version } = review.template;
  const template = allTemplates.find((one) => one.id === id && one.version === version);
  if (template === undefined) throw new Error('Unknown review template');
  return template;
}
