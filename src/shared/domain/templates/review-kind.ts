import { z } from 'zod';

/** What kind of review it is: it decides what the review asks. The names are kept for good. */
export const reviewKindSchema = z.enum([
  'looked-after',
  'pathway',
  'short-breaks',
  'authorised-for-adoption',
  'placed-for-adoption',
]);
export type ReviewKind = z.infer<typeof reviewKindSchema>;
