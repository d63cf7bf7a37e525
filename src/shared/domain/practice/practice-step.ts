import type { Instant } from '../../kernel/clock';
import type { LocalDate } from '../../kernel/local-date';
import type { ChildFacts } from '../children/child-facts';
import type { ChildId } from '../children/child-file';
import type { Command } from '../reviews/command';
import type { ReviewId } from '../reviews/review';

/** What someone did in the practice caseload, to be done again by the app's own commands. */
export type PracticeAction =
  | { readonly kind: 'create'; readonly reference: string; readonly facts: ChildFacts }
  | { readonly kind: 'command'; readonly command: Command }
  /** The app finalises the review itself: it renders and seals the documents. */
  | { readonly kind: 'finalise'; readonly review: ReviewId };

/** One action on one child's file: whose, and when. */
export type PracticeStep = PracticeAction & {
  readonly child: ChildId;
  readonly on: LocalDate;
  readonly at: Instant;
  readonly by: string;
};
