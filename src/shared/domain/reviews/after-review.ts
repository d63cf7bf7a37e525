import { z } from 'zod';
import { idSchema, type Id } from '../../kernel/ids';
import { localDateSchema } from '../../kernel/local-date';

export type DisagreementId = Id<'Disagreement'>;

export const managerAnswerSchema = z.enum(['agreed', 'queried', 'declined']);
export type ManagerAnswer = z.infer<typeof managerAnswerSchema>;

/** What the manager said to one decision. */
export const managerResponseSchema = z
  .object({ answer: managerAnswerSchema, on: localDateSchema, why: z.string() })
  .readonly();
export type ManagerResponse = z.infer<typeof managerResponseSchema>;

/** What someone does not agree with in the record, in their own words. */
export const disagreementSchema = z
  .object({
    id: idSchema<'Disagreement'>(),
    /** A person's id, or `child`; empty until somebody is named. */
    person: z.string(),
    on: localDateSchema,
    words: z.string(),
  })
  .readonly();
export type Disagreement = z.infer<typeof disagreementSchema>;

/** What came after the review: no part of what was sealed, so that it can be written while the record is final. */
export const afterReviewSchema = z
  .object({
    /** The day the manager received the decisions. */
    receivedOn: localDateSchema.nullable(),
    /** By the decision's id. */
    responses: z.record(z.string(), managerResponseSchema).readonly(),
    disagreements: z.record(z.string(), disagreementSchema).readonly(),
  })
  .readonly();
export type AfterReview = z.infer<typeof afterReviewSchema>;

export const nothingAfter: AfterReview = { receivedOn: null, responses: {}, disagreements: {} };
