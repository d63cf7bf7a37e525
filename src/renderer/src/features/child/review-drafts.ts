import { z } from 'zod';
import { localDateSchema } from '../../../../shared/kernel/local-date';

/** A review held before this app, as its form holds it. */
export const heldReviewDraftSchema = z.object({ on: localDateSchema.nullable(), participation: z.string() }).readonly();
export type HeldReviewDraft = z.infer<typeof heldReviewDraftSchema>;

export const newHeldReview: HeldReviewDraft = { on: null, participation: '' };

/** A decision of a review held before, as its form holds it; `held` is that review. */
export const lastDecisionDraftSchema = z
  .object({ held: z.string(), words: z.string(), owner: z.string(), by: localDateSchema.nullable() })
  .readonly();
export type LastDecisionDraft = z.infer<typeof lastDecisionDraftSchema>;

export const newLastDecision = (held: string): LastDecisionDraft => ({ held, words: '', owner: '', by: null });
