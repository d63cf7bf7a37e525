import { isBlank } from '../../kernel/rich-text';
import type { Review } from '../reviews/review';
import type { TopicNote } from '../reviews/review-parts';
import type { ReviewTemplate } from '../templates/review-template';
import type { CouncilProfile, ProfileTopic } from './council-profile';

/** Something stands under the topic, whether or not the review asks about it. */
const isNoted = ({ discussed, parked, childSays, note }: TopicNote): boolean =>
  discussed !== null || parked || childSays.trim() !== '' || !isBlank(note);

/**
 * The topics of a review, in the profile's order and words: those that the template asks about, and those that were
 * written about all the same. One without words stands under its code.
 */
export function agenda(
  template: ReviewTemplate,
  profile: CouncilProfile,
  topics: Review['topics'] = {},
): readonly ProfileTopic[] {
  const noted = Object.entries(topics).flatMap(([code, note]) => (isNoted(note) ? [code] : []));
  const codes = [...new Set([...template.topics, ...noted])];
  const worded = profile.topics.filter(({ code }) => codes.includes(code));
  const wordless = codes.filter((code) => !worded.some((topic) => topic.code === code));
  return [...worded, ...wordless.map((code) => ({ code, title: code, childTitle: code, prompt: '', schedule7: '' }))];
}
