import { z } from 'zod';
import { reviewSequenceSchema } from '../reviews/review';
import { reviewKindSchema } from '../templates/review-kind';

/** One topic of a review, in the council's words. The code is kept for good; the words may change. */
const topicSchema = z
  .object({
    code: z.string(),
    title: z.string(),
    /** The topic as the child is told of it. */
    childTitle: z.string(),
    /** What to ask about, on one line. */
    prompt: z.string(),
    /** The paragraph of Schedule 7 that it answers; empty where it is none of them. */
    schedule7: z.string(),
  })
  .readonly();
export type ProfileTopic = z.infer<typeof topicSchema>;

/** A paper that the council expects for a review. */
const expectedPaperSchema = z
  .object({ title: z.string(), court: z.boolean(), when: z.enum(['always', 'in-court']) })
  .readonly();

/** What an export says of each record; the council names and orders the columns. */
export const exportFieldSchema = z.enum([
  'record-id',
  'version',
  'title',
  'document-type',
  'child-reference',
  'review-date',
  'finalised-date',
  'creator',
  'creator-role',
  'subject',
  'marking',
  'retention-rule',
  'disposal-earliest',
  'mandate',
  'sha256',
  'bytes',
  'file-name',
  'relative-path',
  'template',
  'app-version',
  'export-id',
  'previous-exports',
]);
export type ExportField = z.infer<typeof exportFieldSchema>;

/** How one council names, words, times and files things: behind every label, clock and document. */
export const councilProfileSchema = z
  .object({
    schema: z.literal(1),
    council: z.string(),
    officer: z.object({ title: z.string(), short: z.string() }).readonly(),
    /** What a review is called, by where it stands in the series. */
    reviewNames: z.record(reviewSequenceSchema, z.string()).readonly(),
    /** What each kind of review is called. */
    kindNames: z.record(reviewKindSchema, z.string()).readonly(),
    /** In the order of the agenda. */
    topics: z.array(topicSchema).readonly(),
    /** The council's own amounts by rule id, where they differ from the rule. */
    clocks: z.record(z.string(), z.number().int().positive()).readonly(),
    /** Working days before a due date from which it counts as due soon. */
    dueSoonWorkingDays: z.number().int().positive(),
    /** Reviews running at which a decision that is carried on counts as drift. */
    driftReviews: z.number().int().positive(),
    /** Whether a decision that the manager has not answered in time stands (IRO Handbook 2010, chapter 3). */
    silenceStands: z.boolean(),
    papers: z.array(expectedPaperSchema).readonly(),
    documents: z.object({ marking: z.string(), footer: z.string() }).readonly(),
    retention: z.object({ rule: z.string(), years: z.number().int().positive() }).readonly(),
    exports: z
      .object({
        columns: z.array(z.object({ name: z.string(), field: exportFieldSchema }).readonly()).readonly(),
        subject: z.string(),
        mandate: z.string(),
      })
      .readonly(),
  })
  .readonly();
export type CouncilProfile = z.infer<typeof councilProfileSchema>;
