import type { Disagreement, DisagreementId } from '../after-review';
import type { ReviewId } from '../review';
import { changeAfter } from './change-after';
import type { Apply } from './command-context';

/** Attaches a disagreement to a review (`id` null, or new), or changes one. The final record's bytes stay as they are. */
export type KeepDisagreement = {
  readonly kind: 'keep-disagreement';
  readonly review: ReviewId;
  readonly id: DisagreementId | null;
  readonly disagreement: Partial<Omit<Disagreement, 'id'>>;
};

export const keepDisagreement: Apply<KeepDisagreement> = (file, command, { newId, today }) =>
  changeAfter(file, command.review, (after) => {
    const id = command.id ?? newId<'Disagreement'>();
    const kept = { person: '', on: today, words: '', ...after.disagreements[id], ...command.disagreement, id };
    return { ...after, disagreements: { ...after.disagreements, [id]: kept } };
  });
