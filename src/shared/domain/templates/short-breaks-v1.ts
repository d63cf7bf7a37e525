import type { ReviewTemplate } from './review-template';
import { schedule7Topics } from './schedule-7';
import { usualSections } from './usual-sections';

/** The review of a child who is looked after in short breaks alone: who lives at home has no plan for permanence to make (regulation 48). */
export const shortBreaksV1: ReviewTemplate = {
  id: 'short-breaks',
  version: 1,
  kind: 'short-breaks',
  sections: usualSections,
  topics: schedule7Topics,
  permanence: false,
};
