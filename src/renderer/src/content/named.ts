import type { ChildFile } from '../../../shared/domain/children/child-file';
import { shortName } from '../../../shared/domain/children/child-name';
import { nameOf } from '../../../shared/domain/documents/people-words';
import type { CouncilProfile } from '../../../shared/domain/profile/council-profile';
import type { Named } from './review-words';

/** The names that a review's sentences are filled in with. */
export const namedIn = (child: ChildFile, { topics }: CouncilProfile): Named => ({
  child: shortName(child),
  person: (id) => nameOf(child, id),
  topic: (code) => topics.find((topic) => topic.code === code)?.title ?? code,
});
