import type { Instant } from '../../kernel/clock';
import type { LocalDate } from '../../kernel/local-date';
import type { ChildFile } from '../children/child-file';
import type { CouncilProfile } from '../profile/council-profile';
import type { Review } from '../reviews/review';
import type { WorkingCalendar } from '../timescales/working-calendar';
import type { Mark } from './model';

/** Everything that a document of a review is made from. The same input gives the same document. */
export type RecordInput = {
  readonly child: ChildFile;
  readonly review: Review;
  readonly profile: CouncilProfile;
  readonly calendar: WorkingCalendar;
  /** Whose record it is. */
  readonly chair: { readonly name: string; readonly role: string };
  /** 8 characters that name this document; empty for a draft, which has no record id yet. */
  readonly recordId: string;
  readonly version: string;
  readonly marks: readonly Mark[];
  readonly made: { readonly at: Instant; readonly on: LocalDate };
  readonly appVersion: string;
};
