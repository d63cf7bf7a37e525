import type { ReviewTemplate } from '../templates/review-template';
import type { CouncilProfile, ProfileTopic } from './council-profile';

/** The topics that the template asks about, in the profile's order and words; one without words stands under its code. */
export function agenda(template: ReviewTemplate, profile: CouncilProfile): readonly ProfileTopic[] {
  const worded = profile.topics.filter(({ code }) => template.topics.includes(code));
  const wordless = template.topics.filter((code) => !worded.some((topic) => topic.code === code));
  return [...worded, ...wordless.map((code) => ({ code, title: code, childTitle: code, prompt: '', schedule7: '' }))];
}
