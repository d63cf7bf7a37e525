import { z } from 'zod';
import { idSchema, type Id } from '../../kernel/ids';
import { documentRecordSchema } from '../records/document-record';
import { reviewSchema } from '../reviews/review';
import { childFactsSchema } from './child-facts';
import { draftsSchema } from './drafts';
import { episodeSchema } from './episode';
import { heldReviewSchema } from './held-review';
import { monitoringSchema } from './monitoring';
import { personSchema } from './person';
import { nothingReturned, returnedSchema, type Returned } from './returned';

export type ChildId = Id<'Child'>;

/**
 * Everything the app holds about one child: one sealed segment. Collections are objects by id; where order matters
 * the parts carry a number or a date.
 */
export const childFileSchema = z
  .object({
    schema: z.literal(1),
    id: idSchema<'Child'>(),
    /** The council's own number for the child (SSDA903 CHILD). */
    reference: z.string(),
    facts: childFactsSchema,
    episodes: z.record(z.string(), episodeSchema).readonly(),
    people: z.record(z.string(), personSchema).readonly(),
    heldReviews: z.record(z.string(), heldReviewSchema).readonly(),
    reviews: z.record(z.string(), reviewSchema).readonly(),
    monitoring: z.record(z.string(), monitoringSchema).readonly(),
    documents: z.record(z.string(), documentRecordSchema).readonly(),
    /** Not there in files of before it was read; `returnedOf` answers then that nothing was returned. */
    returned: returnedSchema.exactOptional(),
    /** What is typed and not kept yet: with the child, so that a lock keeps it and erasing the child erases it. */
    drafts: draftsSchema.exactOptional(),
  })
  .readonly();
export type ChildFile = z.infer<typeof childFileSchema>;

/** What the smaller files of the return say of the child. */
export const returnedOf = ({ returned }: Pick<ChildFile, 'returned'>): Returned => returned ?? nothingReturned;
