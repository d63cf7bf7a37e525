import { z } from 'zod';
import { reviewKindSchema } from './review-kind';

/** The tasks of a review: each has a page of its own. The ids are kept for good. */
export const taskIdSchema = z.enum([
  'plan',
  'people',
  'papers',
  'conversation',
  'last-decisions',
  'views',
  'topics',
  'decisions',
  'chair-view',
  'participation',
  'next-dates',
]);
export type TaskId = z.infer<typeof taskIdSchema>;

/** A fact about the review that a task can depend on. */
const conditionSchema = z.object({ fact: z.enum(['has-last-decisions']), is: z.boolean() }).readonly();
export type Condition = z.infer<typeof conditionSchema>;

const taskSchema = z.object({ id: taskIdSchema, when: conditionSchema.optional() }).readonly();

const sectionSchema = z
  .object({ id: z.enum(['prepare', 'meeting', 'close']), tasks: z.array(taskSchema).readonly() })
  .readonly();
export type SectionId = z.infer<typeof sectionSchema>['id'];

/** What is to be gone through and answered at a kind of review: data, pinned on each review by id and version. */
export const reviewTemplateSchema = z
  .object({
    id: z.string(),
    version: z.number().int().positive(),
    kind: reviewKindSchema,
    sections: z.array(sectionSchema).readonly(),
    /** The topics asked about, by code, in the order that the profile leaves as it is. */
    topics: z.array(z.string()).readonly(),
    /** Whether the chair has to say what the plan for permanence is. */
    permanence: z.boolean(),
  })
  .readonly();
export type ReviewTemplate = z.infer<typeof reviewTemplateSchema>;
