import { ok } from '../../../kernel/result';
import type { HeldReview, HeldReviewId } from '../../children/held-review';
import type { Apply } from './command-context';

/** Adds or changes a review that was held before this app was used. */
export type KeepHeldReview = {
  readonly kind: 'keep-held-review';
  readonly id: HeldReviewId | null;
  readonly held: Partial<Omit<HeldReview, 'id'>>;
};

export const keepHeldReview: Apply<KeepHeldReview> = (file, command, { newId, today }) => {
  const id = command.id ?? newId<'HeldReview'>();
  const before = file.heldReviews[id] ?? { on: today, participation: '', summary: '', decisions: {} };
  return ok({ ...file, heldReviews: { ...file.heldReviews, [id]: { ...before, ...command.held, id } } });
};
