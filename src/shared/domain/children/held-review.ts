import { z } from 'zod';
import { idSchema, type Id } from '../../kernel/ids';
import { localDateSchema } from '../../kernel/local-date';
import { decisionSchema } from '../reviews/decision';

export type HeldReviewId = Id<'HeldReview'>;

/** A review held before this app was used, from the council's return (SSDA903 `reviews`) or typed in. */
export const heldReviewSchema = z
  .object({
    id: idSchema<'HeldReview'>(),
    on: localDateSchema,
    /** PN0 to PN7 as returned; empty where unknown. */
    participation: z.string(),
    summary: z.string(),
    /** What was decided then, by decision id; empty when it came from the return. */
    decisions: z.record(z.string(), decisionSchema).readonly(),
  })
  .readonly();
export type HeldReview = z.infer<typeof heldReviewSchema>;
