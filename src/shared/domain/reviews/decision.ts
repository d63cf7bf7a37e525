import { z } from 'zod';
import { idSchema, type Id } from '../../kernel/ids';
import { localDateSchema } from '../../kernel/local-date';

export type DecisionId = Id<'Decision'>;

/** How far a decision has come: what the chair says of it at the next review, or in between. */
export const decisionStatusSchema = z.enum(['open', 'done', 'part', 'not-done', 'overtaken', 'not-needed']);
export type DecisionStatus = z.infer<typeof decisionStatusSchema>;

/** One decision: words, one named owner, by when, and the outcome it serves. */
export const decisionSchema = z
  .object({
    id: idSchema<'Decision'>(),
    number: z.number().int().positive(),
    words: z.string(),
    /** A person's id; empty until someone is named. */
    owner: z.string(),
    by: localDateSchema.nullable(),
    outcome: z.string(),
    /** The topic it came from, by code; empty where none. */
    topic: z.string(),
    status: decisionStatusSchema,
    /** Why it stands where it stands. */
    why: z.string(),
    doneOn: localDateSchema.nullable(),
    /** The decision that this one carries on, by id; null for a new one. */
    carries: z.string().nullable(),
    /** How many reviews it has been carried over. */
    carriedCount: z.number().int().nonnegative(),
  })
  .readonly();
export type Decision = z.infer<typeof decisionSchema>;
