import type { Review, ReviewSequence } from '../reviews/review';
import { authorisedForAdoptionV1, placedForAdoptionV1 } from './adoption-v1';
import { lookedAfterV1 } from './looked-after-v1';
import { pathwayV1 } from './pathway-v1';
import type { ReviewKind } from './review-kind';
import type { ReviewTemplate } from './review-template';
import { shortBreaksV1 } from './short-breaks-v1';

/** Every version of every template there has been: a finished review reads the same in years to come. */
export const allTemplates: readonly ReviewTemplate[] = [
  ...Object.values(lookedAfterV1),
  pathwayV1,
  shortBreaksV1,
  authorisedForAdoptionV1,
  placedForAdoptionV1,
];

/** The templates in use that are the same wherever a review stands in the series. */
const inUse: Readonly<Record<Exclude<ReviewKind, 'looked-after'>, ReviewTemplate>> = {
  pathway: pathwayV1,
  'short-breaks': shortBreaksV1,
  'authorised-for-adoption': authorisedForAdoptionV1,
  'placed-for-adoption': placedForAdoptionV1,
};

/** The template that a review of this kind, started today, is held by. */
export const currentTemplate = (kind: ReviewKind, sequence: ReviewSequence): ReviewTemplate =>
  kind === 'looked-after' ? lookedAfterV1[sequence] : inUse[kind];

/** The template that the review is pinned to. Throws for one that this version of the app does not know. */
export function templateOf(review: Review): ReviewTemplate {
  const { id, version } = review.template;
  const template = allTemplates.find((one) => one.id === id && one.version === version);
  if (template === undefined) throw new Error('Unknown review template');
  return template;
}

/** What kind of review it is, by the template that it is pinned to. */
export const kindOf = (review: Review): ReviewKind => templateOf(review).kind;
