import { z } from 'zod';
import { localDateSchema } from '../../kernel/local-date';

const yesNo = z.boolean().nullable();

/** What the yearly health part of the return (SSDA903 OC2) says; null where it says nothing. */
const healthReturnSchema = z
  .object({
    /** 0 to 40; null where there is a reason instead. */
    score: z.number().int().nullable(),
    /** SDQ1 to SDQ5: why there is no score; empty where there is one. */
    noScore: z.string(),
    convicted: yesNo,
    healthCheck: yesNo,
    immunisations: yesNo,
    teethCheck: yesNo,
    healthAssessment: yesNo,
    substanceMisuse: yesNo,
    interventionReceived: yesNo,
    interventionOffered: yesNo,
  })
  .readonly();
export type HealthReturn = z.infer<typeof healthReturnSchema>;

const missingSchema = z.object({ from: localDateSchema, to: localDateSchema.nullable(), kind: z.string() }).readonly();

/** The council's decision that a child should be placed for adoption (SSDA903 DATE_PLACED): no placement, and no authority for one. */
const adoptionDecisionSchema = z
  .object({ on: localDateSchema, reversedOn: localDateSchema.nullable(), why: z.string() })
  .readonly();

/** What the smaller files of the council's return say of a child. Lists are objects by the day each began. */
export const returnedSchema = z
  .object({
    /** An unaccompanied asylum-seeking child, and the day that ended; null: not one. */
    asylum: z.object({ until: localDateSchema.nullable() }).readonly().nullable(),
    missing: z.record(z.string(), missingSchema).readonly(),
    adoptionDecisions: z.record(z.string(), adoptionDecisionSchema).readonly(),
    health: healthReturnSchema.nullable(),
  })
  .readonly();
export type Returned = z.infer<typeof returnedSchema>;

export const nothingReturned: Returned = { asylum: null, missing: {}, adoptionDecisions: {}, health: null };
