import { z } from 'zod';

/** Why children are handed over: for a while, for a leave, or for good. */
export const packReasonSchema = z.enum(['cover', 'leave', 'transfer']);
export type PackReason = z.infer<typeof packReasonSchema>;
