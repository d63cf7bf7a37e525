import type { DisagreementId } from '../after-review';
import type { ReviewId } from '../review';
import { changeAfter } from './change-after';
import { without } from './change-review';
import type { Apply } from './command-context';

/** Takes a disagreement off that was attached by mistake. */
export type RemoveDisagreement = {
  readonly kind: 'remove-disagreement';
  readonly review: ReviewId;
  readonly id: DisagreementId;
};

export const removeDisagreement: Apply<RemoveDisagreement> = (file, { review, id }) =>
  changeAfter(file, review, (after) => ({ ...after, disagreements: without(after.disagreements, id) }));
