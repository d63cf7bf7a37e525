import type { ProfileTopic } from './council-profile';

/** A topic in words; `schedule7` is the paragraph it answers, empty where it is none of them. */
export const topic = (
  code: string,
  schedule7: string,
  title: string,
  childTitle: string,
  prompt: string,
): ProfileTopic => ({
  code,
  title,
  childTitle,
  prompt,
  schedule7,
});
