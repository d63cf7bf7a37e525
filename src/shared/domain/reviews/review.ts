import { z } from 'zod';
import { instantSchema } from '../../kernel/clock';
import { idSchema, type Id } from '../../kernel/ids';
import { localDateSchema } from '../../kernel/local-date';
import { afterReviewSchema } from './after-review';
import { decisionSchema, decisionStatusSchema } from './decision';
import {
  adjournmentSchema,
  chairViewSchema,
  consultationSchema,
  conversationSchema,
  meetingSchema,
  nextDatesSchema,
  paperSchema,
  participantSchema,
  participationSchema,
  planSchema,
  topicNoteSchema,
  viewsSchema,
} from './review-parts';

export type ReviewId = Id<'Review'>;

/** Where the review stands in the series: which clock it was held by. */
export const reviewSequenceSchema = z.enum(['first', 'second', 'later']);
export type ReviewSequence = z.infer<typeof reviewSequenceSchema>;

/** What the chair says of a decision made at the review before. */
export const lastDecisionSchema = z
  .object({ status: decisionStatusSchema, why: z.string(), effect: z.string() })
  .readonly();
export type LastDecision = z.infer<typeof lastDecisionSchema>;

/** The review as it was sealed: when, by whom, and the hash of what it held. */
const finalisedSchema = z
  .object({
    at: instantSchema,
    on: localDateSchema,
    by: z.string(),
    /** SHA-256 (hex) of the review's content in canonical JSON. */
    contentHash: z.string(),
  })
  .readonly();

export type Finalised = z.infer<typeof finalisedSchema>;

/** A correction of a final review: why, when and by whom it was opened again, and how it had been sealed. */
const amendmentSchema = z
  .object({ why: z.string(), on: localDateSchema, at: instantSchema, by: z.string(), of: finalisedSchema })
  .readonly();

/** One statutory review, from planning to final. Its status is derived, never stored. */
export const reviewSchema = z
  .object({
    id: idSchema<'Review'>(),
    template: z.object({ id: z.string(), version: z.number().int() }).readonly(),
    /** Why it is another kind than the child's facts call for; not there where it is that kind. */
    kindWhy: z.string().exactOptional(),
    /** Counted from the start of the period of care. */
    number: z.number().int().positive(),
    sequence: reviewSequenceSchema,
    startedOn: localDateSchema,
    plan: planSchema,
    meetings: z.record(z.string(), meetingSchema).readonly(),
    /** Not there where the meeting was not put off. */
    adjournment: adjournmentSchema.nullable().exactOptional(),
    participants: z.record(z.string(), participantSchema).readonly(),
    consultation: z.record(z.string(), consultationSchema).readonly(),
    papers: z.record(z.string(), paperSchema).readonly(),
    conversation: conversationSchema,
    views: viewsSchema,
    lastDecisions: z.record(z.string(), lastDecisionSchema).readonly(),
    topics: z.record(z.string(), topicNoteSchema).readonly(),
    decisions: z.record(z.string(), decisionSchema).readonly(),
    chairView: chairViewSchema,
    participation: participationSchema,
    next: nextDatesSchema,
    finalised: finalisedSchema.nullable(),
    /** In the order in which they were opened; not there where nothing was corrected. */
    amendments: z.array(amendmentSchema).readonly().exactOptional(),
    /** Not there until something came after the review. */
    after: afterReviewSchema.exactOptional(),
  })
  .readonly();
export type Review = z.infer<typeof reviewSchema>;
