import type { JsonObject } from '../../kernel/json';
import { councilProfileSchema, type CouncilProfile } from './council-profile';
import { defaultProfile } from './default-profile';

/**
 * The built-in profile with the council's own settings in place of its own, part by part. A part that does not fit the
 * schema is left as it was, so that one bad setting never stops a review.
 */
export function profileWith(settings: JsonObject | null): CouncilProfile {
  return Object.entries(settings ?? {}).reduce<CouncilProfile>((profile, [part, value]) => {
    const changed = councilProfileSchema.safeParse({ ...profile, [part]: value });
    return changed.success ? changed.data : profile;
  }, defaultProfile);
}
