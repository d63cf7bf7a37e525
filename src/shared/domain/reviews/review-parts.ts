import { z } from 'zod';
import { idSchema, type Id } from '../../kernel/ids';
import { localDateSchema } from '../../kernel/local-date';
import { richTextSchema } from '../../kernel/rich-text';

export type MeetingId = Id<'Meeting'>;
export type PaperId = Id<'Paper'>;

/** A time of day on a 24-hour clock, `HH:mm`; empty where not set. */
const timeSchema = z.string().regex(/^$|^([01]\d|2[0-3]):[0-5]\d$/);

export const howHeldSchema = z.enum(['in-person', 'video', 'telephone', 'without-meeting']);
export type HowHeld = z.infer<typeof howHeldSchema>;

/** When and where the review is to be held. */
export const planSchema = z
  .object({
    on: localDateSchema.nullable(),
    at: timeSchema,
    minutes: z.number().int().positive().nullable(),
    how: howHeldSchema.nullable(),
    place: z.string(),
    /** Why the review is held after its due date; empty where it is not. */
    lateWhy: z.string(),
  })
  .readonly();
export type Plan = z.infer<typeof planSchema>;

/** One part of the review's meeting; most reviews have one. */
export const meetingSchema = z
  .object({
    id: idSchema<'Meeting'>(),
    part: z.number().int().positive(),
    on: localDateSchema,
    at: timeSchema,
    minutes: z.number().int().positive().nullable(),
    place: z.string(),
    note: z.string(),
    /** Ids of the people who were there. */
    present: z.array(z.string()).readonly(),
  })
  .readonly();
export type Meeting = z.infer<typeof meetingSchema>;

/** The one time that the meeting was put off because too little was known (regulation 36(2)). */
export const adjournmentSchema = z
  .object({
    on: localDateSchema,
    why: z.string(),
    /** The day it is to go on; null while nobody has said. */
    resumesOn: localDateSchema.nullable(),
  })
  .readonly();
export type Adjournment = z.infer<typeof adjournmentSchema>;

/** One person's part in this review. `attended` follows from the meetings' lists of who was there. */
export const participantSchema = z
  .object({
    person: z.string(),
    invited: z.boolean(),
    notInvitedWhy: z.string(),
    sent: z.enum(['views', 'apologies']).nullable(),
  })
  .readonly();
export type Participant = z.infer<typeof participantSchema>;

/** What someone was asked before the review, and what they said. */
export const consultationSchema = z
  .object({
    person: z.string(),
    asked: localDateSchema.nullable(),
    how: z.string(),
    received: localDateSchema.nullable(),
    words: z.string(),
  })
  .readonly();
export type Consultation = z.infer<typeof consultationSchema>;

/** A paper for the review: expected, received, in time. */
export const paperSchema = z
  .object({
    id: idSchema<'Paper'>(),
    title: z.string(),
    /** A person's id; empty where not known. */
    from: z.string(),
    due: localDateSchema.nullable(),
    received: localDateSchema.nullable(),
    court: z.boolean(),
    requested: localDateSchema.nullable(),
    chased: z.array(localDateSchema).readonly(),
    note: z.string(),
  })
  .readonly();
export type Paper = z.infer<typeof paperSchema>;

/** The lawful exceptions to speaking with the child in private before the review (reg 36(1)(b)). */
export const conversationExceptionSchema = z.enum(['refused', 'age-or-understanding']);

/** The chair's talk with the child before the review. */
export const conversationSchema = z
  .object({
    held: z.enum(['yes', 'no']).nullable(),
    on: localDateSchema.nullable(),
    where: z.string(),
    alone: z.boolean().nullable(),
    exception: conversationExceptionSchema.nullable(),
    exceptionWhy: z.string(),
    note: richTextSchema,
  })
  .readonly();
export type Conversation = z.infer<typeof conversationSchema>;

/** What the child says, in the child's own words, and how it was said. */
export const viewsSchema = z.object({ words: z.array(z.string()).readonly(), how: z.string() }).readonly();
export type Views = z.infer<typeof viewsSchema>;

/** One Schedule 7 topic: discussed or not and why, what the child says, and the note. */
export const topicNoteSchema = z
  .object({
    discussed: z.enum(['yes', 'no']).nullable(),
    notDiscussedWhy: z.string(),
    parked: z.boolean(),
    childSays: z.string(),
    note: richTextSchema,
  })
  .readonly();
export type TopicNote = z.infer<typeof topicNoteSchema>;

/** The chair's view of the care plan. */
export const chairViewSchema = z
  .object({
    plan: z.enum(['full', 'part', 'not']).nullable(),
    words: richTextSchema,
    permanence: z.string(),
    contingency: z.string(),
    rights: z.string(),
  })
  .readonly();
export type ChairView = z.infer<typeof chairViewSchema>;

/** SSDA903 participation: PN0 to PN7, empty until chosen, and how the child took part in words. */
export const participationSchema = z.object({ code: z.string(), how: z.string() }).readonly();
export type Participation = z.infer<typeof participationSchema>;

/** When the next review and the midway check are to be. */
export const nextDatesSchema = z
  .object({ review: localDateSchema.nullable(), midway: localDateSchema.nullable() })
  .readonly();
export type NextDates = z.infer<typeof nextDatesSchema>;
