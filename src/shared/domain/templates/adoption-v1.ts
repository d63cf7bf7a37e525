import type { ReviewTemplate } from './review-template';
import { schedule7Topics } from './schedule-7';
import { usualSections } from './usual-sections';

/**
 * The review of a child who may be placed for adoption and is not yet: an ordinary review, which also asks why there is
 * no placement and what else is to be done (Adoption Agencies Regulations 2005, regulation 36(1) and (2)).
 */
export const authorisedForAdoptionV1: ReviewTemplate = {
  id: 'authorised-for-adoption',
  version: 1,
  kind: 'authorised-for-adoption',
  sections: usualSections,
  topics: [...schedule7Topics, 'adoption-right', 'adoption-search', 'adoption-support'],
  permanence: true,
};

/** The review of a child in an adoptive home: the matters of regulation 36(6) of the Adoption Agencies Regulations 2005. */
export const placedForAdoptionV1: ReviewTemplate = {
  id: 'placed-for-adoption',
  version: 1,
  kind: 'placed-for-adoption',
  sections: usualSections,
  topics: [
    'changes',
    'adoption-right',
    'legal',
    'permanence',
    'family-time',
    'home',
    'education',
    'leisure',
    'health',
    'identity',
    'adoption-pr',
    'adoption-support',
    'views',
    'visits',
  ],
  permanence: true,
};
