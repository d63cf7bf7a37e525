import type { ReviewTemplate } from './review-template';
import { schedule7Topics } from './schedule-7';
import { usualSections } from './usual-sections';

/**
 * The looked-after review held with that of the pathway plan, for a young person who is owed one (regulations 42 and
 * 43, Schedule 8): money and the papers of an adult beside Schedule 7.
 */
export const pathwayV1: ReviewTemplate = {
  id: 'pathway',
  version: 1,
  kind: 'pathway',
  sections: usualSections,
  topics: [...schedule7Topics, 'pathway-money', 'pathway-documents'],
  permanence: true,
};
